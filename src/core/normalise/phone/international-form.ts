import { toAsciiDigits } from '../cell/unicode-digits';

/** In UTF-16 units; the start of a number is within this. Composing long runs of marks is quadratic. */
const MAX_START = 300;

/** Whether a number includes its calling code. */
export function isInternational(value: string): boolean {
  return /^[^\d+]*(?:\+|00)/.test(toAsciiDigits(value.slice(0, MAX_START).normalize('NFKC')));
}
