import fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 } as const;
const LAST = 0x10ffff - SURROGATES.count;

/** Any character of Unicode, as the unit `binary` of fast-check, which makes a table of them all for two seconds first. */
export const anyCharacter = fc.integer({ min: 0, max: LAST }).map(characterAt, placeOf);

function characterAt(place: number): string {
  return String.fromCodePoint(place < SURROGATES.first ? place : place + SURROGATES.count);
}

/** With it, texts of these characters also hold words that are dangerous as names, such as `__proto__`. */
function placeOf(character: unknown): number {
  const code = typeof character === 'string' ? (character.codePointAt(0) ?? 0) : 0;
  const place = code < SURROGATES.first ? code : code - SURROGATES.count;
  if (place < 0 || characterAt(place) !== character) throw new Error('this is not one character');
  return place;
}
