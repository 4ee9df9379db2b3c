import type { CountryCode } from 'libphonenumber-js/core';
import type { Field } from '../../../shared/field';
import type { PlatformColumn, PlatformId, ValueForm } from '../../../shared/platform';
import { cellsOf, QUOTE } from '../../engine/persons/lines/csv-cell';
import { PLATFORMS } from '../../platforms/index';
import { valueFor } from '../../platforms/rules';
import { writtenValue } from '../../platforms/written-value';
import { readFileLines } from './read-file-lines';

/** One form in which a file may hold a value. */
export interface WrittenForm {
  readonly text: string;
  readonly field: Field;
  readonly form: ValueForm;
  /** Platforms whose files hold it in this form. */
  readonly platforms: readonly PlatformId[];
}

/**
 * All forms in which files may hold a value, each once, by the rules of all platforms. `field`: what the value is; null to
 * guess it. Keeps nothing of the value beyond the call.
 */
export function writtenForms(value: string, field: Field | null, country: CountryCode | null): readonly WrittenForm[] {
  const context = { country, countryNumbers: null, dateOrder: null, genderLetters: null, fixTypos: false };
  const fields = field === null ? likelyFields(value, country) : [field];
  const forms = new Map<string, WrittenForm>();
  const candidates = fields
    .flatMap(columnsOf)
    .flatMap((item) => spellings(item.column, value).map((spelling) => ({ ...item, spelling })));
  for (const { id, column, spelling } of candidates) {
    const result = valueFor(column.rule, column.form, spelling, context);
    if (result.kind === 'rejected') continue;
    const text = writtenValue(result, column.form);
    const known = forms.get(text);
    // The same text may be a phone number or an ID: the likelier one is named.
    if (known !== undefined && known.field !== column.field) continue;
    const platforms = [...new Set([...(known?.platforms ?? []), id])];
    forms.set(text, { text, field: column.field, form: column.form, platforms });
  }
  return [...forms.values()];
}

/** A device ID in both letter cases: some files keep that of the list. */
function spellings({ rule }: PlatformColumn, value: string): readonly string[] {
  return rule === 'device-id-own-case' ? [value.toLowerCase(), value.toUpperCase()] : [value];
}

/** The fields that a value may belong to, the likeliest first; an ID could be anything. */
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

/** How many lines of a hashed file hold each form; forms in no line are omitted. */
export async function findInFile(
  path: string,
  forms: readonly WrittenForm[],
  signal: AbortSignal,
): Promise<readonly FoundForm[]> {
  const counts = new Map(forms.map(({ text }) => [text, 0]));
  for await (const lines of readFileLines(path, signal)) {
    for (const line of lines) {
      if (!line.includes(',') && !line.includes(QUOTE)) count(counts, line);
      // The whole line as well: files of one value a line, which need no quotes, may hold an ID with a comma.
      else for (const cell of new Set([line, ...cellsOf(line)])) count(counts, cell);
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
