/** Values that a rule accepts, or seems to, but that are something else. Each test takes a trimmed cell. */

const DATE = /^(?:\d{4}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./])\d{1,2}\2(?:\d{4}|\d{2}))(?:[T ].*)?$/;
const IP_ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const DECIMAL_NUMBER = /^[+-]?\d+[.,]\d+$/;
const NUMBER = /^[+-]?[\d.,\s]*\d$/;
const PLAIN_DIGITS = /^\d+$/;

export function isDate(cell: string): boolean {
  return DATE.test(cell);
}

export function isNumberCell(cell: string): boolean {
  return NUMBER.test(cell);
}

/** Digits that are no phone number, although the rule for unverified ones accepts them. */
export function isNoPhone(cell: string): boolean {
  return isDate(cell) || IP_ADDRESS.test(cell);
}

/** Postal codes of Brazil, Japan and Portugal, ZIP+4, and US social security numbers. */
const OTHER_GROUPS = /^(?:\d{5}-\d{3}|\d{3}-\d{4}|\d{4}-\d{3}|\d{5}-\d{4}|\d{3}-\d{2}-\d{4})$/;
/** A postal code of Brazil without its hyphen; a number that a program has filled up with zeros. */
const OTHER_ZEROS = /^(?:0\d{0,7}|000\d*)$/;

/**
 * An unverified number in the usual form of a phone number: with a leading zero, or in groups. Local numbers such as
 * `555-0143` reach nobody without their area codes, and look like postal codes.
 */
export function isWrittenLikePhone(cell: string): boolean {
  if (isNoPhone(cell) || DECIMAL_NUMBER.test(cell) || OTHER_GROUPS.test(cell) || OTHER_ZEROS.test(cell)) return false;
  return !PLAIN_DIGITS.test(cell) || cell.startsWith('0');
}
