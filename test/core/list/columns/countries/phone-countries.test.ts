import { describe, expect, it } from 'vitest';
import { countryColumnsFor, unreadCountries } from '../../../../../src/core/list/columns/countries/phone-countries';
import { ownCountryOf } from '../../../../../src/shared/column-mapping';
import type { ColumnGuess } from '../../../../../src/shared/list';
import { message } from '../../../../../src/shared/messages/message';

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
  return countryColumnsFor(header, columns, [phone]).countryColumn;
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

  it('stands in the only such column, whatever that is called', () => {
    expect(choose(['Country', 'Phone'], { 0: [0.98, 1] }, 1)).toBe(0);
    expect(choose(['Billing Country', 'Shipping Phone'], { 0: [0.98, 1] }, 1)).toBe(0);
  });

  it('is unknown without such a column', () => {
    expect(choose(['Name', 'Phone'], {}, 1)).toBeNull();
  });
});

/** The name of the country column of each column of phone numbers. */
function pair(header: readonly string[]) {
  const columns = header.map((name, index) => {
    const kind = /^(?!.*(?:phone|telefon|tel\b|t.l.phone|telephone)).*(?:country|land|pays)/i.test(name)
      ? 'country'
      : 'phone_hash';
    const reason = message('guess.header.hidden');
    return { index, guess: { kind, confidence: 0.98, filled: 1, reason, by: 'header' } as const };
  });
  const phones = columns.flatMap(({ index, guess }) => (guess.kind === 'phone_hash' ? [index] : []));
  const found = countryColumnsFor(header, columns, phones);
  return phones.map((phone) => header[ownCountryOf(found, phone) ?? found.countryColumn ?? -1] ?? null);
}

describe('the countries of several columns of phone numbers', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'WooCommerce',
      ['Country Code (Billing)', 'Phone (Billing)', 'Country Code (Shipping)', 'Phone (Shipping)'],
      ['Country Code (Billing)', 'Country Code (Shipping)'],
    ],
    [
      'Magento',
      ['billing_country_id', 'billing_telephone', 'shipping_country_id', 'shipping_telephone'],
      ['billing_country_id', 'shipping_country_id'],
    ],
    [
      'Outlook',
      ['Home Phone', 'Home Phone 2', 'Business Phone', 'Home Country/Region', 'Business Country/Region'],
      ['Home Country/Region', 'Home Country/Region', 'Business Country/Region'],
    ],
    [
      'German compounds',
      ['Rechnungsland', 'Lieferland', 'Telefon (Lieferung)', 'Rechnungstelefon'],
      ['Lieferland', 'Rechnungsland'],
    ],
    [
      'other words for the same address',
      ['Delivery Country', 'Billing Country', 'Invoice Phone', 'Ship To Phone'],
      ['Billing Country', 'Delivery Country'],
    ],
    [
      'French',
      ['Téléphone (bureau)', 'Téléphone (domicile)', 'Pays (domicile)', 'Pays (bureau)'],
      ['Pays (bureau)', 'Pays (domicile)'],
    ],
    [
      'numbers',
      ['Phone 1 - Value', 'Phone 2 - Value', 'Address 1 - Country', 'Address 2 - Country'],
      ['Address 1 - Country', 'Address 2 - Country'],
    ],
  ])('are found in headers of %s', (_, header, countries) => {
    expect(pair(header)).toEqual(countries);
  });

  it('are in the column of no address in particular where none is theirs', () => {
    expect(pair(['Billing Country', 'Country', 'Phone', 'Billing Phone', 'Shipping Phone'])).toEqual([
      'Country',
      'Billing Country',
      'Country',
    ]);
    expect(
      pair(['Home Country', 'Business Country', 'Home Phone', 'Business Phone', 'Mobile Phone']).slice(0, 2),
    ).toEqual(['Home Country', 'Business Country']);
  });

  it('are not paired by words that two different countries share, nor by the number of an ISO code', () => {
    expect(pair(['Customer Billing Country', 'Customer Shipping Country', 'Customer Phone', 'Shop Phone'])).toEqual([
      'Customer Billing Country',
      'Customer Billing Country',
    ]);
    expect(pair(['Country', 'Country ISO 2', 'Phone 1', 'Phone 2'])).toEqual(['Country', 'Country']);
    expect(
      pair(['Billing Country', 'Customer Shipping Country', 'Customer Billing Phone', 'Billing Mobile Phone']),
    ).toEqual(['Billing Country', 'Billing Country']);
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
    expect(unreadCountries(header, columns, phones, 0)).toEqual([]);
    expect(reads / names.length).toBeLessThan(5);
  });
});
