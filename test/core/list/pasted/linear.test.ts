import { describe, expect, it } from 'vitest';
import { readPasted } from '../../../../src/core/list/pasted/read-pasted';
import { growth, LINEAR } from '../../../growth';

const repeat = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const before = (tail: string, piece: string) => (length: number) => repeat(piece)(length) + tail;

const SHAPES: readonly (readonly [string, (length: number) => string])[] = [
  ['signs of an address before a blank', before(' x', '@')],
  ['signs of an address in brackets', (length) => `x <${repeat('@')(length)} x>`],
  ['opening brackets', repeat('<')],
  ['addresses', repeat('ada@example.com, ')],
  ['addresses with names', repeat('Lovelace, Ada <ada@example.com>; ')],
  ['quotes', before('x', '"')],
  ['quotes and separators', before('x', '";,')],
  ['separators', before('x', ';,\t')],
  ['blanks between brackets', (length) => `x <${repeat(' ')(length)}`],
  ['digits and signs', before('x', '1 (-')],
];

describe('pasted text takes no more than in proportion to its length', () => {
  it.each(SHAPES)('%s', (_name, inputOf) => {
    expect(growth(inputOf, readPasted)).toBeLessThan(LINEAR);
  });
});
