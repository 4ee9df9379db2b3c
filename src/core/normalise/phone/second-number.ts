/** What stands behind the last slash, and the figures before it up to another one. */
const AT_LAST_SLASH = /(?:^|\/)([^/]*)\/([^/]*)$/;

/** More digits than an area code within a number has. */
const MIN_NUMBER = 5;
/** One or two digits are no number of their own; three or four are one behind an area code. */
const MAX_REST = 2;
const MAX_DOUBTFUL = 4;
/** So many digits are a whole number with whatever prefix. */
const MIN_WHOLE = 11;

/**
 * Whether a number ends in the last digits of another one: `030/23125002/3` is read by people as 23125002 and 23125003,
 * or as an extension. Glued together it would be somebody else's.
 */
export function endsInSecondNumber(text: string): boolean {
  const [, group = '', rest = ''] = AT_LAST_SLASH.exec(text) ?? [];
  const digits = countDigits(rest);
  if (digits === 0 || digits > MAX_DOUBTFUL || countDigits(group) < MIN_NUMBER) return false;
  return digits <= MAX_REST || countDigits(text) - digits >= MIN_WHOLE;
}

/** Up to three digits in brackets behind a whole number: `0171 3920001 (2)`. */
const IN_BRACKETS = /[([]\d{1,3}[)\]]$/;
const MIN_BEFORE_BRACKETS = 7;

/** Whether a number ends in a footnote, a count or an extension in brackets, which is no part of it. */
export function endsInBrackets(text: string): boolean {
  const at = text.search(IN_BRACKETS);
  return at !== -1 && countDigits(text.slice(0, at)) >= MIN_BEFORE_BRACKETS;
}

function countDigits(text: string): number {
  return text.replace(/\D/g, '').length;
}
