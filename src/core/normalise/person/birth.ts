import type { DateOrder, FieldValue } from '../../../shared/field';
import { bareText } from '../cell/text-marks';
import { toAsciiDigits } from '../cell/unicode-digits';
import { acceptedField, rejectedField } from './map-value';
import { personText } from './person-text';

/** Nobody alive was born before. */
const FIRST_YEAR = 1900;

/** Three groups of digits; a time of day may follow, and is dropped. */
const THREE_GROUPS =
  /^(\d{1,4})([-/. _])\s?(\d{1,2})\2\s?(\d{1,4})\.?(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m|Z| ?[+-]\d{2}:?\d{2})?)?$/i;
/** Between day and month; a time may have one before its milliseconds. */
const WITH_DOTS = /^\p{Nd}{1,2}\./u;
const EAST_ASIAN = /^(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR = /^(\d{4})(?:\.0+|年)?$/;

/**
 * The order of day and month in a column, chosen by the marketer or found in its cells. `mdy-but-dots`: found, and so not
 * valid for dates with dots.
 */
export type DateHint = DateOrder | 'mdy-but-dots';

type DateReading =
  | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'none' };

/** `YYYYMMDD`. A date such as 05/03/1990 is rejected as ambiguous unless the column's order of day and month is known. */
export function normaliseBirthDate(cell: string, order: DateHint | null): FieldValue {
  const read = personText(cell);
  if (read.kind === 'settled') return read.value;
  const date = readDate(read.text, order);
  switch (date.kind) {
    case 'date':
      return acceptedField(`${date.year}${twoDigits(date.month)}${twoDigits(date.day)}`, read.repaired);
    case 'ambiguous':
      return rejectedField('ambiguous-date');
    case 'none':
      return rejectedField('invalid-date');
  }
}

/** `YYYY`, from a year or a date. */
export function normaliseBirthYear(cell: string, order: DateHint | null): FieldValue {
  const read = personText(cell);
  if (read.kind === 'settled') return read.value;
  const year = YEAR.exec(toAsciiDigits(read.text))?.[1];
  if (year !== undefined)
    return isBirthYear(Number(year)) ? acceptedField(year, read.repaired) : rejectedField('invalid-year');
  // The order of day and month does not matter here.
  const date = readDate(read.text, order ?? 'dmy');
  const other = date.kind === 'date' ? date : readDate(read.text, order ?? 'mdy');
  return other.kind === 'date' ? acceptedField(String(other.year), read.repaired) : rejectedField('invalid-year');
}

/**
 * The order of day and month in a column; null if its cells leave it open, or contradict each other. Dates that begin
 * with the year, and dates with dots, which begin with the day everywhere, do not count.
 */
export function findDateOrder(cells: readonly string[]): DateHint | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const cell of cells) {
    const { text } = bareText(cell);
    if (WITH_DOTS.test(text)) continue;
    const isDayFirst = readDate(text, 'dmy').kind === 'date';
    const isMonthFirst = readDate(text, 'mdy').kind === 'date';
    if (isDayFirst && !isMonthFirst) dayFirst++;
    if (isMonthFirst && !isDayFirst) monthFirst++;
  }
  if (dayFirst > 0 === monthFirst > 0) return null;
  return dayFirst > 0 ? 'dmy' : 'mdy-but-dots';
}

function readDate(text: string, hint: DateHint | null): DateReading {
  const digits = toAsciiDigits(text);
  const yearFirst = EIGHT_DIGITS.exec(digits) ?? EAST_ASIAN.exec(digits);
  if (yearFirst !== null) return dateOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const [, first = '', separator = '', second = '', third = ''] = THREE_GROUPS.exec(digits) ?? [];
  if (first.length === 4) return third.length <= 2 ? dateOf(first, second, third) : { kind: 'none' };
  if (third.length !== 4 || first.length > 2) return { kind: 'none' };
  const order = hint === 'mdy-but-dots' ? (separator === '.' ? null : 'mdy') : hint;
  // Dates with dots begin with the day, unless the marketer says otherwise.
  const known = order ?? (separator === '.' ? 'dmy' : null);
  const dayFirst = dateOf(third, second, first);
  const monthFirst = dateOf(third, first, second);
  if (known !== null) return known === 'dmy' ? dayFirst : known === 'mdy' ? monthFirst : { kind: 'none' };
  if (dayFirst.kind === 'date' && monthFirst.kind === 'date')
    return first === second ? dayFirst : { kind: 'ambiguous' };
  return dayFirst.kind === 'date' ? dayFirst : monthFirst;
}

function dateOf(yearText = '', monthText = '', dayText = ''): DateReading {
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  const isDate = isBirthYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isDate ? { kind: 'date', year, month, day } : { kind: 'none' };
}

function isBirthYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= new Date().getUTCFullYear();
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
