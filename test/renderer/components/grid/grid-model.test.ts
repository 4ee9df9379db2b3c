import { describe, expect, it } from 'vitest';
import { rowsBetween, searchWords, withFocused } from '../../../../src/renderer/components/grid/grid-model';

const ROW_HEIGHT = 36;

describe('the rendered rows of a table', () => {
  it('are those in sight, and none that does not exist', () => {
    expect(rowsBetween(3, ROW_HEIGHT, 0, 10 * ROW_HEIGHT)).toEqual([0, 1, 2]);
    expect(rowsBetween(1_000, ROW_HEIGHT, 5 * ROW_HEIGHT + 1, 7 * ROW_HEIGHT)).toEqual([5, 6]);
    expect(rowsBetween(0, ROW_HEIGHT, 0, 500)).toEqual([]);
  });

  it('include the one with the focus, in order, unless it is gone', () => {
    expect(withFocused([5, 6], 2, 10)).toEqual([2, 5, 6]);
    expect(withFocused([5, 6], 6, 10)).toEqual([5, 6]);
    expect(withFocused([5, 6], 10, 10)).toEqual([5, 6]);
    expect(withFocused([5, 6], -1, 10)).toEqual([5, 6]);
  });
});

describe('the words of a search', () => {
  it('are in lower case, without blanks', () => {
    expect(searchWords('  Summer  SALE ')).toEqual(['summer', 'sale']);
    expect(searchWords(' ')).toEqual([]);
  });
});
