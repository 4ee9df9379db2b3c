/** Figures that look like phone numbers: dates, amounts, differences, IP addresses and tax numbers. */

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d\\d';
const BYTE = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';

const DATE_FROM_YEAR = new RegExp(`^${YEAR}([-./])${MONTH}\\1${DAY}$`);
/** Month first or day first. */
const DATE_TO_YEAR = new RegExp(`^${DAY}([-./])${DAY}\\1${YEAR}$`);
const IP_ADDRESS = new RegExp(`^${BYTE}(?:\\.${BYTE}){3}$`);
/** Some countries write a number of eight digits as pairs between dots. */
const FOUR_PAIRS = /^\d\d(?:\.\d\d){3}$/;
/** Between such marks, as Brazil (CPF, CNPJ) and Chile (RUT) write them; no phone number has dots before one hyphen. */
const TAX_NUMBER = /^(?:\d{3}\.\d{3}\.\d{3}-\d\d|\d\d\.\d{3}\.\d{3}\/\d{4}-\d\d|\d{1,2}\.\d{3}\.\d{3}-\d)$/;
const AMOUNT = /^[+-]?\d+[.,]\d{1,2}$/;
/** What a spreadsheet makes of `+49-171-3920001` where it takes it for a formula: -3920123. */
const DIFFERENCE = /^[-\u2212][1-9]\d*$/;

/** Whether a text is a date, an amount, a difference, an IP address or a tax number. */
export function isOtherFigure(text: string): boolean {
  return (
    AMOUNT.test(text) ||
    DIFFERENCE.test(text) ||
    TAX_NUMBER.test(text) ||
    DATE_FROM_YEAR.test(text) ||
    DATE_TO_YEAR.test(text) ||
    (IP_ADDRESS.test(text) && !FOUR_PAIRS.test(text))
  );
}

/** A whole number as a spreadsheet writes it; shorter ones are amounts. */
const FLOAT = /^\+?\d{7,}[.,]0+$/;
const SCIENTIFIC = /^(\+?\d)(?:[.,](\d+))?E\+?(\d{1,2})$/i;

/** Whether a spreadsheet has written a whole number with decimals: `4917139200011.0`. */
export function isFloat(text: string): boolean {
  return FLOAT.test(text);
}

/**
 * The whole number behind `4917139200011.0` or `4.917139200011E+12`; null if the text is not one, or has lost digits.
 */
export function restoredNumber(text: string): string | null {
  if (isFloat(text)) return text.replace(/[.,]0+$/, '');
  const [, first, decimals = '', exponent] = SCIENTIFIC.exec(text) ?? [];
  if (first === undefined || decimals.length < Number(exponent)) return null;
  const beyond = decimals.slice(Number(exponent));
  return /^0*$/.test(beyond) ? first + decimals.slice(0, Number(exponent)) : null;
}
