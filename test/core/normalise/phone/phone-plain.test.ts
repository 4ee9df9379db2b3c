import fc from 'fast-check';
import { type CountryCode, getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { normalisePhone } from '../../../../src/core/normalise/phone/phone';
import { normalisePlainPhone } from '../../../../src/core/normalise/phone/phone-plain';
import { randomCases } from '../../../seed';
import { cellOf, digit } from './arbitrary-phones';

const countries = getCountries();

function expectToAgree(cell: string, country: CountryCode | null): void {
  const decided = normalisePlainPhone(cell, country);
  if (decided !== null) expect(decided, `${cell}, ${country}`).toStrictEqual(normalisePhone(cell, country));
}

const impossible = { kind: 'rejected', reason: 'not-possible-for-country' } as const;

describe('a number that the plain rule decides', () => {
  it.each(countries)('in %s is what normalisePhone makes of it', (country) => {
    const home = fc.oneof(
      { weight: 4, arbitrary: fc.constant(country) },
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom(...countries) },
    );
    fc.assert(fc.property(cellOf(country), home, expectToAgree), { numRuns: randomCases(30) });
  });

  it('of a code that is no country is what normalisePhone makes of it', () => {
    const codes = fc.constantFrom(...Object.keys(metadata.nonGeographic), '999', '210', '9', '');
    const cell = fc.tuple(codes, fc.string({ unit: digit, maxLength: 16 })).map(([code, rest]) => `+${code}${rest}`);
    const home = fc.constantFrom('DE', 'US', null);
    fc.assert(fc.property(cell, home, expectToAgree), { numRuns: randomCases(200) });
  });

  it('is what normalisePhone makes of any text', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'+0123456789 -./()[]~,;x#e\u00A0٣') });
    const home = fc.option(fc.constantFrom(...countries), { nil: null });
    fc.assert(fc.property(cell, home, expectToAgree), { numRuns: randomCases(500) });
  });

  it.each([
    ['in national form', '030 123456', 'DE', '4930123456'],
    ['in international form', '+49 (0)30 123456', 'US', '4930123456'],
    ['with its calling code alone', '4930123456', 'DE', '4930123456'],
    ['with the international prefix of its country', '011 49 30 123456', 'US', '4930123456'],
    ['with an area code that is left out at home', '456 7890', 'AG', '12684567890'],
    ['of digits that could be an international prefix', '99511', 'FI', '35899511'],
    ['with a mobile prefix that moves', '011 15 2345-6789', 'AR', '5491123456789'],
  ] as const)('may be %s', (_, cell, country, value) => {
    expect(normalisePlainPhone(cell, country)).toStrictEqual({
      kind: 'value',
      value,
      repaired: false,
      unverified: false,
    });
  });

  it.each([
    ['repaired', '0049 30 123456', null, { kind: 'value', value: '4930123456', repaired: true, unverified: false }],
    ['unverified', '030 1234567', null, { kind: 'value', value: '301234567', repaired: false, unverified: true }],
    ['rejected', '030', 'DE', impossible],
    ['rejected for its calling code before a local number', '44 712345', 'JE', impossible],
  ] as const)('may be %s', (_, cell, country, decided) => {
    expect(normalisePlainPhone(cell, country)).toStrictEqual(decided);
  });

  it.each([
    ['its length depends on which country of its calling code it is of', '+1 310 1234', null],
    ['it has an extension', '+49 30 123456 ext. 7', 'DE'],
    ['zeros that may be a plus do not stand alone', '(00) 49 30 123456', null],
    ['there is more than one prefix', '+00 49 30 123456', 'DE'],
  ] as const)('is none where %s', (_, cell, country) => {
    expect(normalisePlainPhone(cell, country)).toBeNull();
  });
});

describe('a column of numbers from everywhere', () => {
  /** As libphonenumber formats them, half of each country's in national form; one in twenty has an extension. */
  const column = countries.flatMap((country) =>
    Array.from({ length: 40 }, (_, row): [string, CountryCode] => {
      const example = getExampleNumber(country, examples)?.number ?? '';
      const ending = String((row * 7919) % 10_000).padStart(4, '0');
      const number = parsePhoneNumberFromString(example.slice(0, -ending.length) + ending);
      const text = (row % 2 === 0 ? number?.formatInternational() : number?.formatNational()) ?? '';
      return [row % 20 === 0 ? `${text} ext. 12` : text, country];
    }),
  );

  it('is decided nearly completely', () => {
    const decided = column.filter(([cell, country]) => normalisePlainPhone(cell, country) !== null);
    expect(decided.length / column.length).toBeGreaterThan(0.94);
  });

  it('is decided in the same way as by normalisePhone', () => {
    for (const [cell, country] of column) expectToAgree(cell, country);
  });
});
