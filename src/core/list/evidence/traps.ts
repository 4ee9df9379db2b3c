/** Values that a rule accepts, or seems to, but that are something else. Each test takes a trimmed cell. */

const DATE = /^(?:\d{4}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./])\d{1,2}\2(?:\d{4}|\d{2}))(?:[T ].*)?$/;
const IP_ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const DECIMAL_NUMBER = /^[+-]?\d+[.,]\d+$/;
const NUMBER = /^[+-]?[\d.,\s]*\d$/;
const PLAIN_DIGITS = /^\d+$/;

export function isDate(cell: string): boolean {
  return DATE.test(cell);
}

export function isNumber(cell: string): boolean {
  return NUMBER.test(cell);
}

/** Digits that are no phone number, although the rule for unverified ones accepts them. */
export function isNoPhone(cell: string): boolean {
  return isDate(cell) || IP_ADDRESS.test(cell);
}

/** An unverified number in the usual form of a phone number: with a leading zero, or in groups. */
export function isWrittenLikePhone(cell: string): boolean {
  if (isNoPhone(cell) || DECIMAL_NUMBER.test(cell)) return false;
  return !PLAIN_DIGITS.test(cell) || cell.startsWith('0');
}
