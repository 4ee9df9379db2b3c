const MARKS = /\p{Mark}/gu;
const SEPARATORS = /[^\p{Letter}\p{Number}+]/gu;

/** Letters that no decomposition makes plain, as people write them where their keyboard has none. */
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

/** What is left of a country's name when its spelling is forgiven: case, accents, punctuation. Calling codes keep their plus. */
export function countryKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(MARKS, '')
    .replaceAll('&', 'and')
    .replace(SEPARATORS, '')
    .toLowerCase()
    .replace(NOT_PLAIN, (letter) => PLAIN[letter] ?? letter);
}
