import { assertNever } from '../../../../shared/errors';
import { applyMask } from './digit-mask';
import type { NumberFormat } from './number-format';

/** Further digits are noise of floating-point arithmetic. */
const DIGITS = 15;
const WITHOUT_EXPONENT = new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: DIGITS });
const SECONDS_PER_DAY = 86_400;
/** Days from a workbook's first day to 1 January 1970. */
const DAYS_TO_1970 = { 1900: 25_569, 1904: 24_107 } as const;
/** The last day of the year 9999, counted from 1900. */
const LAST_DAY = 2_958_465;

export type Epoch = keyof typeof DAYS_TO_1970;

/**
 * A number as a spreadsheet shows it: whole numbers without exponent, dates and times in ISO 8601, leading zeros if its
 * format requires them. Text that is not a number stays as it is.
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
  // Written-out digits are all significant: an ID may have more than a number can hold.
  if (/^-?\d+$/.test(raw)) return raw;
  const text = String(Number(value.toPrecision(DIGITS)));
  return text.includes('e') ? WITHOUT_EXPONENT.format(value) : text;
}

function isoDate(serial: number, { date, time }: { date: boolean; time: boolean }, epoch: Epoch): string {
  // Workbooks that count from 1900 include a 29 February 1900, which never existed.
  const days = serial - DAYS_TO_1970[epoch] + (epoch === 1900 && serial < 60 ? 1 : 0);
  const iso = new Date(Math.round(days * SECONDS_PER_DAY) * 1000).toISOString();
  if (date && time) return iso.slice(0, 19);
  return date ? iso.slice(0, 10) : iso.slice(11, 19);
}
