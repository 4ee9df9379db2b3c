import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsBetween, spread } from '../../../../../src/renderer/steps/map/table/table-layout';

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

  it('grows with the room there is, in order and within it, and never shrinks', () => {
    fc.assert(
      fc.property(WIDTHS, fc.nat(5_000), (widths, room) => {
        const offsets = offsetsOf(widths);
        const wide = spread(offsets, room);
        const width = offsets.at(-1) ?? 0;
        expect(wide.at(-1)).toBeLessThanOrEqual(Math.max(room, width));
        expect(wide.at(-1)).toBeGreaterThanOrEqual(width);
        for (const place of widths.keys()) expect(wide[place + 1]).toBeGreaterThanOrEqual(wide[place] ?? 0);
      }),
    );
  });
});
