import type { Command } from 'commander';
import { DEFAULT_API } from '../core/api/transport/address';
import { USER_TYPES, type UserType } from '../shared/audience';
import { AppError } from '../shared/errors';
import { MAX_SKIPPED_LINES, QUOTE_ESCAPES } from '../shared/list';
import { message } from '../shared/messages/message';
import { invalidOption, type ParsedOptions } from './parsed-options';

/** Short names beside the API's own. */
const USER_TYPE_NAMES: ReadonlyMap<string, UserType> = new Map<string, UserType>([
  ...USER_TYPES.map((userType) => [userType, userType] as const),
  ['email', 'email_hash'],
  ['phone', 'phone_hash'],
  ['device', 'mobile_advertiser_id'],
  ['third-party', 'custom_audience_third_party_id'],
]);

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  tab: '\t',
  '\\t': '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
  none: '',
};

const SKIP_LINES = message('cli.option.lines', { most: MAX_SKIPPED_LINES });

/** How lists are read; shared by `hash`, `inspect` and `upload`. */
function readOptions(parsed: ParsedOptions) {
  return {
    delimiter: delimiter(parsed),
    encoding: parsed.text('encoding'),
    skipLines: parsed.wholeNumber('skipLines', SKIP_LINES, 0, MAX_SKIPPED_LINES),
    quoteEscape: parsed.oneOf('quoteEscape', QUOTE_ESCAPES),
    header: parsed.choice('header'),
    sheet: parsed.text('sheet'),
    member: parsed.texts('member'),
  };
}

function delimiter(parsed: ParsedOptions): string | undefined {
  const name = parsed.text('delimiter');
  if (name === undefined) return undefined;
  const character = DELIMITER_NAMES[name] ?? name;
  if (character.length <= 1) return character;
  throw invalidOption('delimiter', message('cli.option.delimiter'));
}

/** Which columns are used as what; shared by `hash`, `inspect` and `upload`. */
export function mappingOptions(parsed: ParsedOptions) {
  return {
    ...readOptions(parsed),
    type: [...new Set(parsed.texts('type').map(userType))],
    column: parsed.texts('column'),
    country: parsed.text('country'),
    countryColumn: parsed.text('countryColumn'),
    multiValue: parsed.flag('severalValues'),
    base64Digests: parsed.flag('base64Digests'),
    fixTypos: parsed.flag('fixTypos'),
    mapping: parsed.text('mapping'),
  };
}

function userType(name: string): UserType {
  const found = USER_TYPE_NAMES.get(name);
  if (found === undefined)
    throw invalidOption('type', message('cli.option.oneOf', { choices: [...USER_TYPE_NAMES.keys()] }));
  return found;
}

/** How lists become hashes; shared by `hash` and `upload`. */
export function hashOptions(parsed: ParsedOptions) {
  return {
    ...mappingOptions(parsed),
    suppress: parsed.texts('suppress'),
    suppressColumn: parsed.texts('suppressColumn'),
    suppressMapping: parsed.text('suppressMapping'),
    out: parsed.text('out'),
    rejects: parsed.text('rejects'),
    withValues: parsed.flag('withValues'),
    only: rowChoice(parsed),
    includeOptOuts: parsed.flag('includeOptOuts'),
    strict: parsed.flag('strict'),
    plainIds: parsed.flag('plainIds'),
    reference: parsed.flag('reference'),
    maxRejects: parsed.wholeNumber('maxRejects', message('cli.option.rows'), 0),
    json: parsed.flag('json'),
  };
}

/** `opt_in=yes`: a column, by its header or its number, and what it must say. */
function rowChoice(parsed: ParsedOptions): { readonly column: string; readonly value: string } | undefined {
  const text = parsed.text('only');
  if (text === undefined) return undefined;
  const at = text.lastIndexOf('=');
  const [column, value] = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
  if (column !== '' && value !== '') return { column, value };
  throw invalidOption('only', message('cli.option.only'));
}

export function inspectOptions(parsed: ParsedOptions) {
  return { ...mappingOptions(parsed), saveMapping: parsed.text('saveMapping'), json: parsed.flag('json') };
}

export function apiOptions(parsed: ParsedOptions) {
  return { api: parsed.text('api') ?? DEFAULT_API, json: parsed.flag('json') };
}

export function audiencesOptions(parsed: ParsedOptions) {
  return { ...apiOptions(parsed), account: parsed.required('account') };
}

export function uploadOptions(parsed: ParsedOptions) {
  return {
    ...hashOptions(parsed),
    ...apiOptions(parsed),
    account: parsed.required('account'),
    name: parsed.text('name'),
    description: parsed.text('description'),
    optOutLink: parsed.text('optOutLink'),
    to: parsed.text('to'),
    yes: parsed.flag('yes'),
    wait: parsed.flag('wait'),
    since: parsed.text('since'),
    partSize: parsed.wholeNumber('partSize', message('cli.option.people'), 1),
  };
}

/** Checked before anything is started or opened for an upload. */
export function requireTarget({ name, to, since, out }: UploadOptions): void {
  if (since !== undefined && out === undefined) throw new AppError('usage', message('cli.option.sinceUpload'));
  if (to !== undefined || name !== undefined) return;
  throw new AppError('usage', message('cli.option.target'));
}

export type ReadOptions = ReturnType<typeof readOptions>;
export type MappingOptions = ReturnType<typeof mappingOptions>;
export type HashOptions = ReturnType<typeof hashOptions>;
export type InspectOptions = ReturnType<typeof inspectOptions>;
export type ApiOptions = ReturnType<typeof apiOptions>;
export type UploadOptions = ReturnType<typeof uploadOptions>;

function addReadOptions(command: Command): Command {
  return command
    .option('--delimiter <c>', 'what separates the columns: a character, or tab, comma, semicolon, pipe, none')
    .option('--encoding <label>', 'such as utf-8, utf-16le, windows-1252')
    .option('--skip-lines <n>', 'skip so many lines at the head: a title, comments')
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
    .option(
      '--country <code>',
      'country of all phone numbers without a plus sign, such as DE; goes before guessed columns',
    )
    .option('--country-column <name or number>', 'the column that holds the country of each row')
    .option('--several-values', 'a cell may hold several values, as in “a@x.com; b@y.com”: each becomes a line')
    .option('--base64-digests', 'take SHA-256 digests that are written in Base64 or base64url')
    .option('--fix-typos', 'correct typing errors in well-known mail domains, such as gmial.com')
    .option('--mapping <file>', 'read and map lists as this file says; inspect --save-mapping writes one');
}

export function addInspectOptions(command: Command): Command {
  return addMappingOptions(command)
    .option('--save-mapping <file>', 'write how the list is mapped here, for --mapping; it holds no word of the list')
    .option('--json', 'print one JSON object');
}

export function addHashOptions(command: Command): Command {
  return addMappingOptions(command)
    .option('--suppress <list>', 'suppress the people of this list, raw or hashed; may be repeated', collect)
    .option('--suppress-column <name or number>', 'the column of the suppression list; may be repeated', collect)
    .option('--suppress-mapping <file>', 'read and map the suppression list as this mapping file says')
    .option('--only <column=value>', 'use only the rows that say so, such as "opt_in=yes"; the others are counted')
    .option('--include-opt-outs', 'use lists that seem to hold people who opted out')
    .option('--strict', 'refuse a list, instead of guessing, where it could be read in several ways')
    .option('--out <file>', 'write the hashed file here; several types get files named for them')
    .option('--rejects <file>', 'write rejected rows here: row number, column and reason')
    .option('--with-values', 'add the raw values to the rejects file')
    .option('--plain-ids', 'leave device and third-party IDs unhashed: the IDs themselves are written and sent')
    .option('--max-rejects <rows>', 'exit with 3, and send nothing, where more rows are rejected')
    .option('--reference', 'hash with the reference path alone, which is slower and gives the same bytes')
    .option('--json', 'print one JSON object on standard output');
}

export function addApiOption(command: Command, defaultApi: string): Command {
  return command.option('--api <url>', 'address of the Audience API', defaultApi);
}

export function collect(value: string, previous: string[] = []): string[] {
  return [...previous, value];
}
