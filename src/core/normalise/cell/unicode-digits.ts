const DECIMAL_DIGITS = /\p{Nd}/gu;
const IS_DECIMAL_DIGIT = /^\p{Nd}$/u;

/** ASCII digit by decimal digit of any script, cached as digits occur: a list rarely mixes more than two scripts. */
const asciiByDigit = new Map<string, string>();

/** Writes every decimal digit, whatever its script, as 0 to 9. */
export function toAsciiDigits(text: string): string {
  return text.replace(DECIMAL_DIGITS, toAsciiDigit);
}

function toAsciiDigit(digit: string): string {
  const known = asciiByDigit.get(digit);
  if (known !== undefined) return known;
  const ascii = String(distanceFromZero(digit));
  asciiByDigit.set(digit, ascii);
  return ascii;
}

/** Unicode has decimal digits in runs of ten, from zero to nine; a few runs are adjacent. */
function distanceFromZero(digit: string): number {
  const codePoint = digit.codePointAt(0) ?? 0;
  let start = codePoint;
  while (IS_DECIMAL_DIGIT.test(String.fromCodePoint(start - 1))) start--;
  return (codePoint - start) % 10;
}
