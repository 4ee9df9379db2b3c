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

/** The options of `inspect`. */
export function inspectOptions(parsed: ParsedOptions) {
  return { ...mappingOptions(parsed), saveMapping: parsed.text('saveMapping'), json: parsed.flag('json') };
}

/** The options of every command that calls the API. */
export function apiOptions(parsed: ParsedOptions) {
  return { api: parsed.text('api') ?? DEFAULT_API, json: parsed.flag('json') };
}

/** The options of `audiences`. */
export function audiencesOptions(parsed: ParsedOptions) {
  return { ...apiOptions(parsed), account: parsed.required('account') };
}

/** The options of `upload`. */
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
    .option('--delimiter <c>', 'how columns are separated: one character, or tab, comma, semicolon, pipe, none')
    .option('--encoding <label>', 'character encoding, such as utf-8, utf-16le or windows-1252')
    .option('--skip-lines <n>', 'skip this many lines at the top, such as a title or comments')
    .option('--quote-escape <way>', 'how a quote inside quotes is written: doubled or backslash')
    .option('--header', 'the first row holds column names')
    .option('--no-header', 'the first row is data')
    .option('--sheet <name or number>', 'the workbook sheet to read, by name or 1-based number')
    .option(
      '--member <name or number>',
      'the list to read from a ZIP archive, by name or 1-based number; may be repeated; all reads every list',
      collect,
    );
}

function addMappingOptions(command: Command): Command {
  return addReadOptions(command)
    .option(
      '--type <user type>',
      `${USER_TYPES.join(', ')} (or email, phone, device, third-party); may be repeated: all types are made in one pass`,
      collect,
    )
    .option('--column <name or number>', 'a column to use, by header or 1-based number; may be repeated', collect)
    .option(
      '--country <code>',
      'country of phone numbers without a plus sign, such as DE; overrides guessed country columns',
    )
    .option(
      '--country-column <name or number>',
      'the column that holds each row’s country, by header or 1-based number; for all phone numbers',
    )
    .option('--several-values', 'split cells that hold several values, such as “a@x.com; b@y.com”; each becomes a line')
    .option('--base64-digests', 'accept SHA-256 digests written in Base64 or base64url')
    .option('--fix-typos', 'correct typos in well-known mail domains, such as gmial.com')
    .option('--mapping <file>', 'read and map lists as this file specifies; inspect --save-mapping writes one');
}

/** Declares the options of `inspect`. */
export function addInspectOptions(command: Command): Command {
  return addMappingOptions(command)
    .option(
      '--save-mapping <file>',
      'save how the list is read and mapped, for --mapping; no word of the list is stored',
    )
    .option('--json', 'print one JSON object');
}

/** Declares the options that `hash` and `upload` share. */
export function addHashOptions(command: Command): Command {
  return addMappingOptions(command)
    .option('--suppress <list>', 'suppress the people in this list, raw or hashed; may be repeated', collect)
    .option('--suppress-column <name or number>', 'the column of the suppression list to use; may be repeated', collect)
    .option('--suppress-mapping <file>', 'read and map the suppression list as this file specifies')
    .option(
      '--only <column=value>',
      'use only rows with this value in this column, such as "opt_in=yes"; others are counted',
    )
    .option('--include-opt-outs', 'use lists even if they seem to hold people who opted out')
    .option('--strict', 'refuse a list that could be read in several ways, instead of guessing')
    .option('--out <file>', 'write the hashed file here; with several types, one file for each, named after its type')
    .option('--rejects <file>', 'write rejected rows here: row number, column and reason')
    .option('--with-values', 'include the raw values in the rejects file')
    .option('--plain-ids', 'do not hash device IDs and third-party IDs: the IDs themselves are written and sent')
    .option('--max-rejects <rows>', 'if more rows than this are rejected, exit with code 3 and send nothing')
    .option('--reference', 'use only the slower reference implementation, which writes the same bytes')
    .option('--json', 'print one JSON object on standard output');
}

/** Declares `--api`. */
export function addApiOption(command: Command, defaultApi: string): Command {
  return command.option('--api <url>', 'address of the Audience API', defaultApi);
}

/** For an option that may be repeated: all of its values. */
export function collect(value: string, previous: string[] = []): string[] {
  return [...previous, value];
}
