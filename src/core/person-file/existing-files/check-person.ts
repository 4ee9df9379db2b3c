import type { CountryCode } from 'libphonenumber-js/core';
import type { Field, PlatformColumn, PlatformId, ValueForm } from '../../../shared/platform';
import { csvCell } from '../../engine/persons/lines/csv-cell';
import { PLATFORMS } from '../../platforms/index';
import { valueFor } from '../../platforms/rules';
import { writtenValue } from '../../platforms/written-value';
import { readFileLines } from './read-file-lines';

/** One way in which a value may stand in a file. */
export interface WrittenForm {
  readonly text: string;
  readonly field: Field;
  readonly form: ValueForm;
  /** Platforms whose files hold it so. */
  readonly platforms: readonly PlatformId[];
}

/**
 * All forms in which files may hold a value, each once: by the rule of every platform. `field`: what it is; null: whatever
 * some rule accepts. Nothing of the value is kept beyond the call.
 */
export function writtenForms(value: string, field: Field | null, country: CountryCode | null): readonly WrittenForm[] {
  const context = { country, countryNumbers: null, dateOrder: null, genderLetters: null, fixTypos: false };
  const fields = field === null ? likelyFields(value, country) : [field];
  const forms = new Map<string, WrittenForm>();
  const columns = fields
    .flatMap(columnsOf)
    .flatMap((item) => spellings(item.column, value).map((as) => ({ ...item, as })));
  for (const { id, column, as } of columns) {
    const result = valueFor(column.rule, column.form, as, context);
    if (result.kind === 'rejected') continue;
    const text = column.form === 'plain' ? csvCell(writtenValue(result, 'plain')) : writtenValue(result, column.form);
    const known = forms.get(text);
    // The same text may be a phone number or an ID: the likelier one is named.
    if (known !== undefined && known.field !== column.field) continue;
    const platforms = [...new Set([...(known?.platforms ?? []), id])];
    forms.set(text, { text, field: column.field, form: column.form, platforms });
  }
  return [...forms.values()];
}

/** A device ID may be asked for in another letter case than the list had it in, which some files keep. */
function spellings({ rule }: PlatformColumn, value: string): readonly string[] {
  return rule === 'device-id-own-case' ? [value.toLowerCase(), value.toUpperCase()] : [value];
}

/** What a value may be, the likeliest first; an ID could be anything. */
function likelyFields(value: string, country: CountryCode | null): readonly Field[] {
  const context = { country, countryNumbers: null, dateOrder: null, genderLetters: null, fixTypos: false };
  const accepts = (rule: 'email' | 'phone-digits' | 'device-id-lower') =>
    valueFor(rule, 'hex', value, context).kind === 'value';
  if (accepts('email')) return ['email'];
  if (accepts('device-id-lower')) return ['device-id'];
  if (accepts('phone-digits')) return ['phone', 'customer-id'];
  return ['customer-id', 'handle'];
}

function columnsOf(field: Field) {
  return PLATFORMS.flatMap(({ id, files }) =>
    files.flatMap(({ columns }) =>
      columns.filter((column) => column.field === field).map((column) => ({ id, column })),
    ),
  );
}

export interface FoundForm extends WrittenForm {
  readonly lines: number;
}

/** In how many lines of a hashed file each form stands; forms that stand in none are left away. */
export async function findInFile(
  path: string,
  forms: readonly WrittenForm[],
  signal: AbortSignal,
): Promise<readonly FoundForm[]> {
  const counts = new Map(forms.map(({ text }) => [text, 0]));
  for await (const lines of readFileLines(path, signal)) {
    for (const line of lines) {
      if (!line.includes(',')) count(counts, line);
      else for (const cell of new Set(line.split(','))) count(counts, cell);
    }
  }
  return forms.flatMap((form) => {
    const lines = counts.get(form.text) ?? 0;
    return lines === 0 ? [] : [{ ...form, lines }];
  });
}

function count(counts: Map<string, number>, cell: string): void {
  const known = counts.get(cell);
  if (known !== undefined) counts.set(cell, known + 1);
}
