import { isAscii } from '../ascii';

const MARKS = /\p{Mark}/gu;
const SEPARATORS = /[^\p{Letter}\p{Number}+]/gu;

/** Letters without a Unicode decomposition, and how people write them on a keyboard that lacks them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
};
const NOT_PLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

const LATIN = /^[a-z]/;

/** A country's name without case, accents and punctuation. Calling codes keep their plus. */
export function countryKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(MARKS, '')
    .replaceAll('&', 'and')
    .replace(SEPARATORS, '')
    .toLowerCase()
    .replace(NOT_PLAIN, (letter) => PLAIN[letter] ?? letter);
}

/** Codes have no accents. */
const SHORT = /^[a-z]{1,3}$/;

/** The key of a name, with its accents where it would be a code without them. */
export function keyOfName(name: string): string {
  const key = countryKey(name);
  return SHORT.test(key) && !isAscii(name) ? accentedKey(name) : key;
}

/** The key of a name that would be a code without its accents: `Áo` is Austria in Vietnamese, `AO` is Angola. */
function accentedKey(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/** The section of the table of names that holds a key: a Latin letter, or '' for all other initials. */
export function sectionOf(key: string): string {
  return LATIN.exec(key)?.[0] ?? '';
}
