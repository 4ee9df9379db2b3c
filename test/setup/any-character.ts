import fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 } as const;

/** Any character of Unicode, as the unit `binary` of fast-check, which makes a table of them all for two seconds first. */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff - SURROGATES.count })
  .map((place) => String.fromCodePoint(place < SURROGATES.first ? place : place + SURROGATES.count));
