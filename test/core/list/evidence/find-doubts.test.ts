import { describe, expect, it } from 'vitest';
import { findDoubts } from '../../../../src/core/list/evidence/find-doubts';
import type { Column, ColumnGuess } from '../../../../src/shared/list';
import { message } from '../../../../src/shared/messages/message';

const COLUMNS = 2_000;
/** Each kind of doubt looks at each column once or twice. */
const MAX_LOOKS = 30;

const GUESS: ColumnGuess = {
  kind: 'email_hash',
  confidence: 0.5,
  reason: message('guess.constant', { reason: '' }),
  by: 'values',
  filled: 1,
};

const SHAPES: readonly (readonly [string, Omit<Column, 'index'>])[] = [
  ['of which nothing is known', { name: 'x', guess: null }],
  ['that look like addresses', { name: 'x', guess: GUESS }],
  ['of constants', { name: 'x', guess: null, offer: GUESS, constantInFew: true }],
  ['of unclear countries', { name: 'x', guess: null, countryNumbers: 'unclear' }],
  ['of rival countries', { name: 'x', guess: GUESS, rivalCountry: { column: 0, readWith: 1 } }],
];

describe('doubts are found by looking at each column a few times', () => {
  it.each(SHAPES)('%s', (_, shape) => {
    let looks = 0;
    const columns = Array.from({ length: COLUMNS }, (_none, index): Column => {
      const column = { ...shape, index };
      return Object.defineProperty(column, 'guess', {
        get: () => {
          looks++;
          return shape.guess;
        },
      });
    });
    findDoubts({ header: false, confidence: 'certain' }, columns);
    expect(looks / COLUMNS).toBeLessThan(MAX_LOOKS);
  });
});
