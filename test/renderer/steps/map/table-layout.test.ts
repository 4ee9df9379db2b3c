import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsBetween, ROW_HEIGHT, rowsBetween } from '../../../../src/renderer/steps/map/table/table-layout';

const WIDTHS = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 });

function offsetsOf(widths: readonly number[]): Float64Array {
  const offsets = new Float64Array(widths.length + 1);
  for (const [place, width] of widths.entries()) offsets[place + 1] = (offsets[place] ?? 0) + width;
  return offsets;
}

describe('the rendered part of the table', () => {
  it('has every visible column, and hardly any other', () => {
    fc.assert(
      fc.property(WIDTHS, fc.nat(10_000), fc.integer({ min: 1, max: 2_000 }), (widths, start, width) => {
        const offsets = offsetsOf(widths);
        const places = columnsBetween(offsets, start, start + width);
        const inSight = widths.flatMap((_, place) =>
          (offsets[place + 1] ?? 0) > start && (offsets[place] ?? 0) < start + width ? [place] : [],
        );
        expect(places).toEqual(expect.arrayContaining(inSight));
        expect(places.length).toBeLessThanOrEqual(inSight.length + 1);
      }),
    );
  });

  it('has every visible row, and none that does not exist', () => {
    expect(rowsBetween(3, 0, 10 * ROW_HEIGHT)).toEqual([0, 1, 2]);
    expect(rowsBetween(1_000, 5 * ROW_HEIGHT + 1, 7 * ROW_HEIGHT)).toEqual([5, 6]);
    expect(rowsBetween(0, 0, 500)).toEqual([]);
  });
});
