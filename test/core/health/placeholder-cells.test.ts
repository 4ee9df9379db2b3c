import { describe, expect, it } from 'vitest';
import { countMadeUpValues } from '../../../src/core/health/placeholder-cells';
import { EMAIL } from '../list/plain-list';

describe('made-up values in place of none', () => {
  const count = (...cells: string[]) => countMadeUpValues({ sample: cells.map((cell) => [cell]) }, EMAIL);

  it('are counted by the way they are written', () => {
    expect(count('anna@example.com', 'none@none.com', 'noemail@shop.example', ' No-Email@example.com ')).toBe(3);
    expect(count('0000000000', '030 231250', '1234567890')).toBe(2);
  });

  it('are not words, which are rejected anyway', () => {
    expect(count('n/a', 'null', 'anna@example.com')).toBe(0);
  });
});
