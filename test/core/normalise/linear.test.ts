import { describe, expect, it } from 'vitest';
import { splitMultiValue } from '../../../src/core/normalise/cell/split-multi-value';
import { USER_TYPES } from '../../../src/shared/audience';
import { growth, LINEAR } from '../../growth';
import { normalise } from './normalise';

const repeat = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const SHAPES: readonly (readonly [string, (length: number) => string])[] = [
  ['digests behind a word', (length) => `x;${repeat(`${'abcdefab'.repeat(4)};`)(length)}`],
  ['addresses', repeat('a@example.com;')],
  ['addresses with names', repeat('Doe, Jane <a@example.com>, ')],
  ['numbers', repeat('+491713920001;')],
  ['numbers with slashes', repeat('0171 / 3920001, ')],
  ['short numbers', repeat('12;')],
  ['separators', repeat(';,|\n')],
  ['blanks', repeat(' ')],
  ['slashes between blanks', repeat(' / ')],
  ['digits', repeat('0123456789')],
  ['dots', repeat('.')],
  ['labels', (length) => `a@${repeat('a.')(length)}`],
  ['hyphens', (length) => `a@${repeat('-')(length)}`],
  ['opening brackets', repeat('<')],
  ['mailto', repeat('mailto:')],
  ['signs of an address', repeat('@')],
  ['opened links', repeat('<a href="mailto:')],
  ['formulas for links', repeat('=HYPERLINK("mailto:')],
  ['layers of brackets', (length) => `${'['.repeat(length / 2)}${']'.repeat(length / 2)}`],
  ['combining marks in turns', repeat('\u0316\u0301')],
  ['wide digits', repeat('１')],
  ['Chinese letters of a domain', (length) => `a@${repeat('中')(length)}.com`],
];

describe('a cell is handled in linear time', () => {
  it.each(SHAPES)('to be split and normalised: %s', (_name, inputOf) => {
    for (const userType of USER_TYPES) {
      const work = (cell: string) => {
        normalise(userType, cell, 'DE');
        if (userType !== 'custom_audience_third_party_id') splitMultiValue(userType, cell);
      };
      expect(growth(inputOf, work), userType).toBeLessThan(LINEAR);
    }
  });
});
