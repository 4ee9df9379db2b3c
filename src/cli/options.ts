import type { Command } from 'commander';
import { z } from 'zod';
import { DEFAULT_API } from '../core/api/address';
import { USER_TYPES } from '../shared/audience';
import { MAX_SKIPPED_LINES, QUOTE_ESCAPES } from '../shared/list';

/** Short names beside the API's own. */
const TYPE_NAMES = {
  email: 'email_hash',
  phone: 'phone_hash',
  device: 'mobile_advertiser_id',
  'third-party': 'custom_audience_third_party_id',
} as const;

const userType = z.union([
  z.enum(USER_TYPES),
  z.enum(['email', 'phone', 'device', 'third-party']).transform((name) => TYPE_NAMES[name]),
]);

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  tab: '\t',
  '\\t': '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
  none: '',
};

const SKIP_LINES = `takes a whole number of lines, at most ${MAX_SKIPPED_LINES}`;

/** How lists are read; shared by `hash`, `inspect` and `upload`. */
export const readOptions = z.object({
  delimiter: z
    .string()
    .transform((text) => DELIMITER_NAMES[text] ?? text)
    .refine((text) => text.length <= 1, { error: 'takes one character, or tab, comma, semicolon, pipe or none' })
    .optional(),
  encoding: z.string().optional(),
  skipLines: z.coerce
    .number({ error: SKIP_LINES })
    .int({ error: SKIP_LINES })
    .min(0, { error: SKIP_LINES })
    .max(MAX_SKIPPED_LINES, { error: SKIP_LINES })
    .optional(),
  quoteEscape: z.enum(QUOTE_ESCAPES, { error: `takes ${QUOTE_ESCAPES.join(' or ')}` }).optional(),
  header: z.boolean().optional(),
  sheet: z.string().optional(),
  member: z.array(z.string()).default([]),
});

const rejectedRows = z.coerce
  .number({ error: 'takes a whole number of rows' })
  .int({ error: 'takes a whole number of rows' })
  .min(0, { error: 'takes a whole number of rows' });

const people = z.coerce
  .number({ error: 'takes a whole number of people' })
  .int({ error: 'takes a whole number of people' })
  .min(1, { error: 'takes a whole number of people' });

/** Which columns are used as what; shared by `hash`, `inspect` and `upload`. */
export const mappingOptions = readOptions.extend({
  type: z
    .array(userType)
    .default([])
    .transform((types) => [...new Set(types)]),
  column: z.array(z.string()).default([]),
  country: z.string().optional(),
  countryColumn: z.string().optional(),
  severalValues: z.boolean().default(false),
  mapping: z.string().optional(),
});

/** How lists become hashes; shared by `hash` and `upload`. */
export const hashOptions = mappingOptions.extend({
  suppress: z.array(z.string()).default([]),
  suppressColumn: z.array(z.string()).default([]),
  suppressMapping: z.string().optional(),
  out: z.string().optional(),
  rejects: z.string().optional(),
  withValues: z.boolean().default(false),
  plainIds: z.boolean().default(false),
  reference: z.boolean().default(false),
  maxRejects: rejectedRows.optional(),
  json: z.boolean().default(false),
});

export const inspectOptions = mappingOptions.extend({
  saveMapping: z.string().optional(),
  json: z.boolean().default(false),
});

export const apiOptions = z.object({ api: z.string().default(DEFAULT_API), json: z.boolean().default(false) });

export const uploadOptions = hashOptions.extend({
  account: z.string(),
  name: z.string().optional(),
  description: z.string().optional(),
  optOutLink: z.string().optional(),
  to: z.string().optional(),
  api: z.string().default(DEFAULT_API),
  yes: z.boolean().default(false),
  wait: z.boolean().default(false),
  partSize: people.optional(),
});

export type ReadOptions = z.infer<typeof readOptions>;
export type MappingOptions = z.infer<typeof mappingOptions>;
export type HashOptions = z.infer<typeof hashOptions>;
export type InspectOptions = z.infer<typeof inspectOptions>;
export type ApiOptions = z.infer<typeof apiOptions>;
export type UploadOptions = z.infer<typeof uploadOptions>;

export function addReadOptions(command: Command): Command {
  return command
    .option('--delimiter <c>', 'what separates the columns: a character, or tab, comma, semicolon, pipe, none')
    .option('--encoding <label>', 'such as utf-8, utf-16le, windows-1252')
    .option('--skip-lines <n>', 'leave out so many lines at the head: a title, comments')
    .option('--quote-escape <way>', 'how a quote is written within quotes: doubled, or behind a backslash')
    .option('--header', 'the first row names the columns')
    .option('--no-header', 'the first row is data')
    .option('--sheet <name or number>', 'the sheet of a workbook, by its name or its 1-based number')
    .option(
      '--member <name or number>',
      'the list in a ZIP archive, by its name or its 1-based number; may be repeated; all takes every list',
      collect,
    );
}

function addMappingOptions(command: Command): Command {
  return addReadOptions(command)
    .option(
      '--type <user type>',
      `${USER_TYPES.join(', ')} (or email, phone, device, third-party); repeated, one pass makes all`,
      collect,
    )
    .option(
      '--column <name or number>',
      'a column to use, by its header or its 1-based number; may be repeated',
      collect,
    )
    .option('--country <code>', 'country of phone numbers without their own, such as DE')
    .option('--country-column <name or number>', 'the column that holds the country of each row')
    .option('--several-values', 'a cell may hold several values, as in “a@x.com; b@y.com”: each becomes a line')
    .option('--mapping <file>', 'read and map lists as this file says; inspect --save-mapping writes one');
}

export function addInspectOptions(command: Command): Command {
  return addMappingOptions(command)
    .option('--save-mapping <file>', 'write how the list is mapped here, for --mapping; it holds no word of the list')
    .option('--json', 'print one JSON object');
}

export function addHashOptions(command: Command): Command {
  return addMappingOptions(command)
    .option('--suppress <list>', 'leave out the people of this list, raw or hashed; may be repeated', collect)
    .option('--suppress-column <name or number>', 'the column of the suppression list; may be repeated', collect)
    .option('--suppress-mapping <file>', 'read and map the suppression list as this mapping file says')
    .option('--out <file>', 'write the hashed file here; several types get files named for them')
    .option('--rejects <file>', 'write rejected rows here: row number, column and reason')
    .option('--with-values', 'add the raw values to the rejects file')
    .option('--plain-ids', 'leave device and third-party IDs unhashed: the IDs themselves are written and sent')
    .option('--max-rejects <rows>', 'exit with 3, and send nothing, where more rows are rejected')
    .option('--reference', 'hash with the reference path alone, which is slower and gives the same bytes')
    .option('--json', 'print one JSON object on standard output');
}

export function addApiOption(command: Command): Command {
  return command.option('--api <url>', 'address of the Audience API', DEFAULT_API);
}

function collect(value: string, previous: string[] = []): string[] {
  return [...previous, value];
}
