/**
 * The layout of a whole number's digits: fixed text, `0` for a digit that is always shown, `#` for one that is shown if
 * present.
 */
export type DigitMask = readonly MaskPart[];

type MaskPart = { readonly digit: '0' | '#' } | { readonly literal: string };

const PART = /"([^"]*)"|\\(.)|([-+() /:])|([0#])/y;
/** The language of a format, or the colour of its cells: neither changes the digits. */
const TAGS = /^(?:\[\$-[^\]]*\]|\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow)\])+/i;

/**
 * A format of digits and fixed text, such as `00000`, `"+"0` or `0#" "##" "##" "##" "##`; null if it has other parts,
 * ends with text, or shows a number unchanged.
 */
export function parseMask(code: string): DigitMask | null {
  const bare = code.replace(TAGS, '');
  const parts: MaskPart[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < bare.length) {
    const [, quoted, escaped, sign, digit] = PART.exec(bare) ?? [null];
    if (digit === '0' || digit === '#') parts.push({ digit });
    else if (quoted !== undefined || escaped !== undefined || sign !== undefined) {
      parts.push({ literal: quoted ?? escaped ?? sign ?? '' });
    } else return null;
  }
  const last = parts.at(-1);
  return last !== undefined && 'digit' in last && parts.length > 1 ? parts : null;
}

/** @param digits of a non-negative whole number */
export function applyMask(digits: string, mask: DigitMask): string {
  const places = mask.filter((part) => 'digit' in part);
  const firstZero = places.findIndex(({ digit }) => digit === '0');
  const shown = firstZero === -1 ? digits : digits.padStart(places.length - firstZero, '0');
  // Surplus digits are shown at the first place; places without a digit stay empty.
  let place = shown.length - places.length;
  let seen = 0;
  return mask
    .map((part) => {
      if ('literal' in part) return part.literal;
      const from = seen === 0 ? 0 : place;
      seen++;
      place++;
      return shown.slice(Math.max(0, from), Math.max(0, place));
    })
    .join('');
}
