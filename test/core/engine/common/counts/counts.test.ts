import { expect, it } from 'vitest';
import { addCounts, NO_COUNTS } from '../../../../../src/core/engine/common/counts/counts';
import { REJECT_REASONS } from '../../../../../src/shared/audience';

it('adds reasons up, in an order that does not depend on which came first', () => {
  const some = { ...NO_COUNTS, rows: 3, rejected: { 'too-long': 1, empty: 2 } };
  const more = { ...NO_COUNTS, rows: 5, hashed: 1, rejected: { empty: 1, 'invalid-email': 3 } };
  const sum = addCounts(some, more);
  expect(sum).toMatchObject({ rows: 8, hashed: 1, rejected: { empty: 3, 'invalid-email': 3, 'too-long': 1 } });
  const inOrder = REJECT_REASONS.filter((reason) => reason in sum.rejected);
  expect(Object.keys(sum.rejected)).toEqual(inOrder);
  expect(Object.keys(addCounts(more, some).rejected)).toEqual(inOrder);
});
