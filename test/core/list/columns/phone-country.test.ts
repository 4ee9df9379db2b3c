import { describe, expect, it } from 'vitest';
import { countryColumnFor, otherCountries } from '../../../../src/core/list/columns/phone-country';
import type { ColumnGuess } from '../../../../src/shared/list';
import { message } from '../../../../src/shared/messages/message';

/** Each column of countries with its confidence and the share of its rows that are filled. */
function choose(
  header: readonly string[],
  countries: Readonly<Record<number, readonly [number, number]>>,
  phone: number,
) {
  const columns = header.map((_, index) => {
    const [confidence, filled] = countries[index] ?? [];
    const guess: ColumnGuess | null =
      confidence === undefined || filled === undefined
        ? null
        : { kind: 'country', confidence, filled, reason: message('guess.header.hidden'), by: 'header' };
    return { index, guess };
  });
  return countryColumnFor(header, columns, [phone]);
}

describe('the country of phone numbers', () => {
  it('stands in the column with the same words', () => {
    const header = ['Rechnung Land', 'Lieferung Land', 'Lieferung Telefon'];
    expect(choose(header, { 0: [0.98, 1], 1: [0.98, 1] }, 2)).toBe(1);
    expect(choose(header.toReversed(), { 1: [0.98, 1], 2: [0.98, 1] }, 0)).toBe(1);
  });

  it('is in the most certain column if the words do not decide, and in the first of equals', () => {
    expect(choose(['Land A', 'Land B', 'Telefon'], { 0: [0.7, 1], 1: [0.98, 1] }, 2)).toBe(1);
    expect(choose(['Land A', 'Land B', 'Telefon'], { 0: [0.98, 1], 1: [0.98, 1] }, 2)).toBe(0);
    expect(choose(['Country code', 'Country', 'Phone code'], { 0: [0.7, 1], 1: [0.98, 1] }, 2)).toBe(1);
  });

  it('does not stand in a column with the same words that is mostly empty', () => {
    expect(choose(['Country', 'Home Country', 'Home Phone'], { 0: [0.98, 1], 1: [0.98, 0.2] }, 2)).toBe(0);
    expect(choose(['Country', 'Home Country', 'Home Phone'], { 0: [0.98, 1], 1: [0.98, 0.6] }, 2)).toBe(1);
  });

  it('is unknown without such a column', () => {
    expect(choose(['Name', 'Phone'], {}, 1)).toBeNull();
  });
});

describe('the countries of many phone numbers', () => {
  it('are found by reading each name a few times', () => {
    const names = ['Country', 'Country', ...Array.from({ length: 2_000 }, () => 'Phone')];
    let reads = 0;
    const header = new Proxy(names, {
      get: (target, property) => {
        if (typeof property === 'string' && /^\d+$/.test(property)) reads++;
        return Reflect.get(target, property);
      },
    });
    const columns = names.map((name, index) => ({
      index,
      guess: {
        kind: name === 'Phone' ? ('phone_hash' as const) : ('country' as const),
        confidence: 0.98,
        filled: 1,
        reason: message('guess.header.hidden'),
        by: 'header' as const,
      },
    }));
    const phones = names.flatMap((name, index) => (name === 'Phone' ? [index] : []));
    expect(otherCountries(header, columns, phones, 0)).toEqual([]);
    expect(reads / names.length).toBeLessThan(5);
  });
});
