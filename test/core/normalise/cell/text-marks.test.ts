import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareText } from '../../../../src/core/normalise/cell/text-marks';

describe('the text of a cell', () => {
  it.each([
    ['an apostrophe', "'anna", 'anna'],
    ['a curly apostrophe', '\u2019anna', 'anna'],
    ['apostrophes on both sides', "'anna'", 'anna'],
    ['a formula', '="anna"', 'anna'],
    ['a formula with doubled quotes', '="a""b"', 'a"b'],
    ['an apostrophe before a formula', `'="anna"`, 'anna'],
    ['an apostrophe within a formula', `="'anna"`, 'anna'],
    ['marks of direction', '\u200Eanna\u200F', 'anna'],
    ['a soft hyphen and white space', ' \u00AD anna', 'anna'],
  ])('is without %s, counted as repaired', (_, cell, text) => {
    expect(bareText(cell)).toEqual({ text, repaired: true });
  });

  it.each([
    ['white space around it', ' \u00A0anna\t', 'anna'],
    ['an apostrophe within', "t.o'neil", "t.o'neil"],
    ['an apostrophe behind it', "anna'", "anna'"],
    ['an equals sign alone', '=anna', '=anna'],
    ['a joiner within', 'a\u200Db', 'a\u200Db'],
  ])('is not repaired for %s', (_, cell, text) => {
    expect(bareText(cell)).toEqual({ text, repaired: false });
  });

  it('is unchanged, whichever mark of text encloses it', () => {
    const value = fc.stringMatching(/^[a-z0-9+][a-z0-9@. '+-]{0,20}[a-z0-9]$/);
    const mark = fc.constantFrom<(text: string) => string>(
      (text) => `'${text}`,
      (text) => `="${text}"`,
      (text) => `\u202A${text}\u202C`,
      (text) => `'="${text}"`,
    );
    fc.assert(
      fc.property(value, mark, (text, put) => {
        expect(bareText(put(text))).toEqual({ text, repaired: true });
        expect(bareText(text)).toEqual({ text, repaired: false });
      }),
    );
  });
});
