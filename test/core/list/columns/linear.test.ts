import { describe, expect, it } from 'vitest';
import { headerTokens } from '../../../../src/core/list/columns/header-tokens';
import { isKnownName, readHeader } from '../../../../src/core/list/columns/read-header';
import { isInternational } from '../../../../src/core/normalise/phone/international-form';
import { growth, LINEAR } from '../../../growth';

const repeat = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const SHAPES: readonly (readonly [string, (length: number) => string])[] = [
  ['combining marks in turns', (length) => `a${repeat('\u0316\u0301')(length)}`],
  ['one combining mark', (length) => `a${repeat('\u0301')(length)}`],
  ['Hebrew points', repeat('\u05B0\u05BC')],
  ['composed letters', repeat('é')],
  ['letters of one syllable', repeat('\u1112\u1161\u11AB')],
  ['ligatures of many letters', repeat('\uFDFA')],
  ['wide letters', repeat('Ｅ')],
  ['words of Chinese', repeat('邮箱')],
  ['humps', repeat('aB')],
  ['letters and digits', repeat('a1')],
  ['known words', repeat('email ')],
  ['halves of a word', repeat('e mail')],
  ['punctuation', repeat('-_.')],
  ['blanks', repeat(' ')],
  ['digits', repeat('0123456789')],
  ['plus signs', repeat('+')],
];

describe('a name or a value is read in linear time', () => {
  it.each(SHAPES)('%s', (_name, inputOf) => {
    const read = (text: string) => [headerTokens(text), readHeader(text), isKnownName(text), isInternational(text)];
    expect(growth(inputOf, read)).toBeLessThan(LINEAR);
  });
});
