import { describe, expect, it } from 'vitest';
import { applyRule } from '../../../../src/core/platforms/rules';
import { RULE_NAMES } from '../../../../src/shared/platform';
import { growth, LINEAR } from '../../../growth';

const repeat = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const then = (piece: string, tail: string) => (length: number) => repeat(piece)(length) + tail;

const SHAPES: readonly (readonly [string, (length: number) => string])[] = [
  ['letters and digits', then('0A', '!')],
  ['combining marks in turns', (length) => `a${repeat('\u0316\u0301')(length)}`],
  ['letters of one syllable', repeat('\u1112\u1161\u11AB')],
  ['ligatures of many letters', repeat('\uFDFA')],
  ['spaces', then(' ', 'x')],
  ['words', then('a ', '!')],
  ['punctuation', then('.-', 'x')],
  ['commas and blanks', (length) => `x(${then(' ', '(')(length)}`],
  ['brackets', repeat('(')],
  ['digits and points', repeat('1.')],
  ['slashes', then('1/', 'x')],
  ['links', repeat('https://x.com/')],
  ['wide digits', repeat('１')],
  ['flags', repeat('🇩🇪')],
];
const CONTEXT = {
  country: 'DE',
  countryNumbers: 'unclear',
  dateOrder: 'dmy',
  genderLetters: null,
  fixTypos: true,
} as const;

describe('a cell of a person takes no more than in proportion to its length, by every rule', () => {
  it.each(SHAPES)('%s', (_name, inputOf) => {
    for (const rule of RULE_NAMES)
      expect(
        growth(inputOf, (cell) => applyRule(rule, cell, CONTEXT)),
        rule,
      ).toBeLessThan(LINEAR);
  });
});
