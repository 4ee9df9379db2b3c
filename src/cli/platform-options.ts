import type { Command } from 'commander';
import { AppError } from '../shared/errors';
import { DATE_ORDERS, FIELDS, type Field, isField } from '../shared/field';
import { message } from '../shared/messages/message';
import { isPlatformId, PLATFORM_IDS, type PlatformId } from '../shared/platform';
import { collect } from './options';
import { invalidOption, type ParsedOptions } from './parsed-options';

/** Short names of fields, as marketers and platforms write them. */
const FIELD_NAMES: Readonly<Record<string, Field>> = {
  zip: 'postal-code',
  zipcode: 'postal-code',
  postcode: 'postal-code',
  postal: 'postal-code',
  'e-mail': 'email',
  device: 'device-id',
  maid: 'device-id',
  customer: 'customer-id',
  'third-party': 'customer-id',
  firstname: 'first-name',
  lastname: 'last-name',
  fn: 'first-name',
  ln: 'last-name',
  ct: 'city',
  st: 'state',
  dob: 'birth-date',
  doby: 'birth-year',
  title: 'job-title',
  job: 'job-title',
  jobtitle: 'job-title',
};

/** The options of `hash --for`, beyond those of `hash`. */
export function platformOptions(parsed: ParsedOptions) {
  return {
    platforms: [...new Set(parsed.texts('for').map(platformId))],
    plain: fieldList(parsed, 'plain'),
    without: fieldList(parsed, 'without'),
    fields: parsed.texts('field').map(fieldColumn),
    dateOrder: parsed.oneOf('dateOrder', DATE_ORDERS) ?? null,
    receipt: parsed.text('receipt'),
    since: parsed.text('since'),
  };
}

/** The options of `check`. */
export function checkOptions(parsed: ParsedOptions) {
  const field = parsed.text('field');
  return {
    files: parsed.texts('in'),
    field: field === undefined ? null : fieldNamed('field', field),
    country: parsed.text('country'),
    json: parsed.flag('json'),
  };
}

/** Declares the options of `check`. */
export function addCheckOptions(command: Command): Command {
  return command
    .option(
      '--in <file>',
      'a hashed file to search; may be repeated; default: the uploads kept on this computer',
      collect,
    )
    .option('--field <field>', 'what the value is: email, phone, device-id, customer-id or handle')
    .option('--country <code>', 'country of a phone number without a plus sign, such as DE')
    .option('--json', 'print one JSON object');
}

export type PlatformOptions = ReturnType<typeof platformOptions>;

function platformId(name: string): PlatformId {
  const id = name.trim().toLowerCase();
  if (isPlatformId(id)) return id;
  throw invalidOption('for', message('cli.option.for', { choices: PLATFORM_IDS }));
}

function fieldList(parsed: ParsedOptions, option: string): readonly Field[] {
  const names = parsed.texts(option).flatMap((list) => list.split(','));
  return names.filter((name) => name.trim() !== '').map((name) => fieldNamed(option, name));
}

/** `zip=PLZ`: a field, and the column that holds it. */
function fieldColumn(text: string): { readonly field: Field; readonly column: string } {
  const at = text.indexOf('=');
  const column = text.slice(at + 1).trim();
  if (at > 0 && column !== '') return { field: fieldNamed('field', text.slice(0, at)), column };
  throw invalidOption('field', message('cli.option.field'));
}

function fieldNamed(option: string, name: string): Field {
  const key = name.trim().toLowerCase().replaceAll(/[ _]+/g, '-');
  const field = Object.hasOwn(FIELD_NAMES, key) ? FIELD_NAMES[key] : key;
  if (isField(field)) return field;
  throw invalidOption(option, message('cli.option.fields', { choices: FIELDS }));
}

/** Refuses the Audience API beside other platforms: its file is made by the engine alone, in an order of its own. */
export function refuseMixedPlatforms({ platforms }: Pick<PlatformOptions, 'platforms'>): void {
  if (!platforms.includes('audience-api') || platforms.length === 1) return;
  throw new AppError('usage', message('cli.option.forMixed'));
}

/** Declares the options of `hash --for`. */
export function addPlatformOptions(command: Command): Command {
  return command
    .option(
      '--for <platform>',
      `make the file for an ad platform: ${PLATFORM_IDS.join(', ')}; may be repeated: all files are made in one pass`,
      collect,
    )
    .option(
      '--plain <fields>',
      'allow these fields to be written unhashed where the platform requires it, such as country,zip',
      collect,
    )
    .option('--without <fields>', 'omit these fields from the file, such as city,gender', collect)
    .option(
      '--field <field=column>',
      'the column that holds a field, by header or 1-based number, such as "zip=PLZ"; may be repeated',
      collect,
    )
    .option('--date-order <order>', 'how dates of birth are written: dmy, mdy or ymd')
    .option(
      '--since <file>',
      'compare with a file hashed earlier; people added and people gone are written to two files next to --out',
    )
    .option('--receipt <file>', 'write a JSON record of the files made, with the rules applied and their sources');
}
