import { z } from 'zod';
import { USER_TYPES } from '../../shared/audience';
import type { Input, RequestName } from '../../shared/ipc';
import { MAX_SKIPPED_LINES, QUOTE_ESCAPES } from '../../shared/list';
import { LIST_ROLES } from '../../shared/preview';

/** Longest text that any field of a request takes, in UTF-16 units; tokens and paths are allowed more. */
const text = z.string().max(2_000);
const id = z.string().max(64);
const path = z.string().min(1).max(32_767);
/** ISO 3166 alpha-2. */
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable();

const MAX_LISTS = 1_000;
/** A spreadsheet ends at 16,384 columns; a delimited list may have more. */
const MAX_COLUMNS = 100_000;
const column = z.int().min(0).max(MAX_COLUMNS);

const userType = z.enum(USER_TYPES);

const dialect = z.strictObject({
  encoding: z.string().max(100).exactOptional(),
  skippedLines: z.int().min(0).max(MAX_SKIPPED_LINES).exactOptional(),
  delimiter: z.string().max(10).exactOptional(),
  quoteEscape: z.enum(QUOTE_ESCAPES).exactOptional(),
  header: z.boolean().exactOptional(),
  sheet: text.exactOptional(),
  member: text.exactOptional(),
});

const mapping = z.strictObject({
  userType,
  columns: z.array(column).min(1).max(1_000),
  countryColumn: column.nullable(),
  defaultCountry: country,
  severalValues: z.boolean(),
});

/** Of distinct user types. */
const mappings = z
  .array(mapping)
  .min(1)
  .refine((items) => new Set(items.map((item) => item.userType)).size === items.length);

const requestedLists = z.array(z.strictObject({ id, dialect, mappings })).max(MAX_LISTS);

const target = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('new'),
    fields: z.strictObject({
      adAccountId: text,
      name: text,
      description: text.exactOptional(),
      optOutLink: text.exactOptional(),
      userType,
    }),
  }),
  z.strictObject({
    kind: z.literal('existing'),
    audienceId: text,
    fields: z.strictObject({ adAccountId: text, userType }),
  }),
]);

/**
 * What each request takes, checked at run time: a page that was taken over can send anything. The mapped type makes
 * a request without a guard, or with one for other arguments, fail to compile.
 */
export const GUARDS: { readonly [Name in RequestName]: z.ZodType<Input<Name>> } = {
  'app:snapshot': z.null(),

  'lists:choose': z.null(),
  'lists:grant': z.array(path).max(MAX_LISTS),
  'list:preview': z.strictObject({
    id,
    choice: z.strictObject({ dialect, mappings: mappings.nullable(), userTypes: z.array(userType).exactOptional() }),
  }),
  'list:duplicate': id,
  'list:set-role': z.strictObject({ id, role: z.enum(LIST_ROLES) }),
  'list:close': id,

  'audience:hash': z.strictObject({
    lists: requestedLists.min(1),
    suppressionLists: requestedLists,
    plainIds: z.boolean(),
  }),
  'audience:cancel': id,
  'audience:save': z.strictObject({ id, what: z.enum([...USER_TYPES, 'rejects']) }),
  'audience:discard': id,

  'accounts:list': z.null(),
  'upload:start': z.strictObject({ audience: id, target }),
  'upload:decide': z.strictObject({
    id,
    decision: z.enum(['it-exists', 'send-again', 'look-again', 'retry', 'cancel', 'remove']),
  }),
  'receipt:save': z.strictObject({ upload: id, attempt: z.int().min(0).max(1_000_000) }),
  'receipt:print': z.null(),

  'settings:save': z.strictObject({
    api: text,
    adAccountId: text,
    country,
    keepFiles: z.boolean(),
    theme: z.enum(['system', 'light', 'dark']),
  }),
  'mappings:forget': z.null(),
  'mappings:save': z.null(),
  'mappings:load': z.null(),
  'token:save': z.string().max(10_000),
  'token:forget': z.null(),
};
