import { describe, expect, it } from 'vitest';
import { findDoubts } from '../../../../src/core/list/evidence/find-doubts';
import type { Column, ColumnGuess } from '../../../../src/shared/list';
import { message } from '../../../../src/shared/messages/message';
import { saying } from '../../../sentences';

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

const PHONE: ColumnGuess = { ...GUESS, kind: 'phone_hash' };

const SHAPES: readonly (readonly [string, Omit<Column, 'index'>])[] = [
  ['of which nothing is known', { name: 'x', guess: null }],
  ['that look like addresses', { name: 'x', guess: GUESS }],
  ['of constants', { name: 'x', guess: null, offer: GUESS, setAside: 'constant' }],
  ['of unclear countries', { name: 'x', guess: null, countryNumbers: 'unclear' }],
  ['of own countries', { name: 'x', guess: PHONE, unreadCountry: { column: 0, readWith: 1 } }],
  ['of rival countries', { name: 'x', guess: GUESS, rivalCountry: { column: 0, readWith: 1 } }],
];

describe('doubts are found by looking at each column a few times', () => {
  it.each(SHAPES.flatMap((shape) => [true, false].map((header) => [...shape, header] as const)))(
    '%s',
    (_, shape, header) => {
      let looks = 0;
      const look = <T>(value: T) => ({
        get: () => {
          looks++;
          return value;
        },
      });
      const columns = Array.from({ length: COLUMNS }, (_none, index): Column => {
        const column = { ...shape, index };
        return Object.defineProperties(column, { guess: look(shape.guess), name: look(`${shape.name}${index}`) });
      });
      findDoubts({ header, confidence: 'certain' }, columns);
      expect(looks / COLUMNS).toBeLessThan(MAX_LOOKS);
    },
  );
});

describe('many columns without names', () => {
  it('are told in a short sentence', () => {
    const columns = Array.from({ length: 300 }, (_, index): Column => ({ index, name: '', guess: GUESS }));
    const [doubt] = findDoubts({ header: false, confidence: 'certain' }, columns);
    expect(doubt).toMatchObject({ reason: saying('column 4, column 5 and others') });
  });
});
