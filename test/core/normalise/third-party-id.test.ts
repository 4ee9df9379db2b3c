import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseThirdPartyId } from '../../../src/core/normalise/third-party-id';

const taken = (value: string) => ({ kind: 'value', value, repaired: false, unverified: false });

describe('a third-party ID', () => {
  it.each([
    ['letter case', 'AbC-1', 'AbC-1'],
    ['leading zeros', '000123', '000123'],
    ['dots and other characters at its ends', '.a/b=.', '.a/b=.'],
    ['characters beyond ASCII', 'Kunde-Ä\u{1F600}', 'Kunde-Ä\u{1F600}'],
    ['no space around it', '\t a1 \u00A0', 'a1'],
  ])('keeps %s', (_, cell, value) => {
    expect(normaliseThirdPartyId(cell)).toEqual(taken(value));
  });

  it.each([
    ['an apostrophe', "'000123"],
    ['a formula', '="000123"'],
    ['a mark of direction', '000123\u200E'],
  ])('loses %s around it, counted as repaired', (_, cell) => {
    expect(normaliseThirdPartyId(cell)).toEqual({ ...taken('000123'), repaired: true });
  });

  it.each([
    ['a space', 'a b', 'invalid-third-party-id'],
    ['a no-break space', 'a\u00A0b', 'invalid-third-party-id'],
    ['a line break', 'a\nb', 'invalid-third-party-id'],
    ['a NUL', 'a\0b', 'invalid-third-party-id'],
    ['a delete character', 'a\u007Fb', 'invalid-third-party-id'],
  ])('with %s inside is rejected', (_, cell, reason) => {
    expect(normaliseThirdPartyId(cell)).toEqual({ kind: 'rejected', reason });
  });

  it.each([
    ['empty', '  '],
    ['undecodable', 'M\uFFFDller'],
    ['unsupported-hash', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['scientific-notation', '1.23E+12'],
  ])('is %s by the rules that all identifiers share', (reason, cell) => {
    expect(normaliseThirdPartyId(cell)).toEqual({ kind: 'rejected', reason });
  });

  it('is not changed by being normalised again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (cell) => {
        const first = normaliseThirdPartyId(cell);
        if (first.kind !== 'value') return;
        expect(normaliseThirdPartyId(first.value)).toEqual({ ...first, repaired: false });
      }),
    );
  });
});
