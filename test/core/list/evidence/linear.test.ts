import { describe, expect, it } from 'vitest';
import { findDoubts } from '../../../../src/core/list/evidence/find-doubts';
import type { Column, ColumnGuess } from '../../../../src/shared/list';
import { message } from '../../../../src/shared/messages/message';
import { growth, LINEAR } from '../../../growth';

const GUESS: ColumnGuess = {
  kind: 'email_hash',
  confidence: 0.5,
  reason: message('guess.constant', { reason: '' }),
  by: 'values',
  filled: 1,
};

/** A column for each character. */
const SHAPES: readonly (readonly [string, (index: number) => Column])[] = [
  ['of which nothing is known', (index) => ({ index, name: 'x', guess: null })],
  ['that look like addresses', (index) => ({ index, name: 'x', guess: GUESS })],
  ['of constants', (index) => ({ index, name: 'x', guess: null, offer: GUESS, constantInFew: true })],
  ['of unclear countries', (index) => ({ index, name: 'x', guess: null, countryNumbers: 'unclear' })],
  ['of rival countries', (index) => ({ index, name: 'x', guess: GUESS, rivalCountry: { column: 0, readWith: 1 } })],
];

describe('doubts are found in linear time among columns', () => {
  it.each(SHAPES)('%s', (_, columnAt) => {
    const find = (text: string) =>
      findDoubts(
        { header: false, confidence: 'certain' },
        Array.from(text, (_character, index) => columnAt(index)),
      );
    expect(growth((length) => 'c'.repeat(length), find)).toBeLessThan(LINEAR);
  });
});
