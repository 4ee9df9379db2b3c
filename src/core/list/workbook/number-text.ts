import { assertNever } from '../../../shared/errors';
import { applyMask } from './digit-mask';
import type { NumberFormat } from './number-format';

/** More digits than a spreadsheet keeps are noise of its arithmetic. */
const DIGITS = 15;
const WITHOUT_EXPONENT = new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: DIGITS });
const SECONDS_PER_DAY = 86_400;
/** Days from the first one that a workbook counts to 1 January 1970. */
const DAYS_TO_1970 = { 1900: 25_569, 1904: 24_107 } as const;
/** The last day of the year 9999 by the count from 1900. */
const LAST_DAY = 2_958_465;

export type Epoch = keyof typeof DAYS_TO_1970;

/**
 * A number as a person sees it: whole numbers without exponent, dates and times by ISO 8601, leading zeros where its
 * format asks for them. Text that is no number stays as it is.
 */
export function numberText(raw: string, format: NumberFormat, epoch: Epoch): string {
  const trimmed = raw.trim();
  const value = Number(trimmed);
  if (trimmed === '' || !Number.isFinite(value)) return trimmed;
  switch (format.kind) {
    case 'plain':
      return plainNumber(trimmed, value);
    case 'date':
      return value < 0 || value > LAST_DAY ? plainNumber(trimmed, value) : isoDate(value, format, epoch);
    case 'masked': {
      const text = plainNumber(trimmed, value);
      return /^\d+$/.test(text) ? applyMask(text, format.mask) : text;
    }
    default:
      return assertNever(format);
  }
}

function plainNumber(raw: string, value: number): string {
  // Digits that were written out are all meant, however many: an ID may have more than a number can hold.
  if (/^-?\d+$/.test(raw)) return raw;
  const text = String(Number(value.toPrecision(DIGITS)));
  return text.includes('e') ? WITHOUT_EXPONENT.format(value) : text;
}

function isoDate(serial: number, { date, time }: { date: boolean; time: boolean }, epoch: Epoch): string {
  // Workbooks that count from 1900 hold a 29 February of that year, which never was.
  const days = serial - DAYS_TO_1970[epoch] + (epoch === 1900 && serial < 60 ? 1 : 0);
  const iso = new Date(Math.round(days * SECONDS_PER_DAY) * 1000).toISOString();
  if (date && time) return iso.slice(0, 19);
  return date ? iso.slice(0, 10) : iso.slice(11, 19);
}
