import fc from 'fast-check';
import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { normalisePhone } from '../../../../src/core/normalise/phone/phone';

const taken = (value: string, { repaired = false, unverified = false } = {}) => ({
  kind: 'value',
  value,
  repaired,
  unverified,
});
const BERLIN = '49301234567';

describe('a phone number', () => {
  it.each([
    ['in international form', '+49 (30) 123-45.67', null, BERLIN],
    ['in international form, from another country', '+49 30 1234567', 'US', BERLIN],
    ['with its plus in brackets', '(+49) 30 1234567', 'US', BERLIN],
    ['as a tel URI', 'tel:+49-30-1234567', null, BERLIN],
    ['as a tel URI with a context', 'tel:030-1234567;phone-context=+49', 'US', BERLIN],
    ['in national form', '030 1234567', 'DE', BERLIN],
    ['with a trunk zero in brackets', '+49 (0) 30 1234567', null, BERLIN],
    ['with the international prefix of its country', '0049 30 1234567', 'DE', BERLIN],
    ['with the international prefix of another country', '011 49 30 1234567', 'US', BERLIN],
    ['with its country code but without a plus', '49301234567', 'DE', BERLIN],
    ['without its extension', '+49 30 1234567 ext. 12', null, BERLIN],
    ['with the leading zero that Italy keeps', '06 12345678', 'IT', '390612345678'],
    ['with the leading zero that Italy keeps, internationally', '+39 06 12345678', null, '390612345678'],
    ['without the trunk 8 of Russia', '8 (912) 345-67-89', 'RU', '79123456789'],
    ['of a code that is no country', '+800 1234 5678', null, '80012345678'],
    ['with fullwidth characters', '＋４９３０１２３４５６７', null, BERLIN],
    ['with Arabic digits', '٠١٠٠١٢٣٤٥٦٧', 'EG', '201001234567'],
    ['with invisible marks around it', '\u202A+49 30 1234567\u202C', null, BERLIN],
  ] as const)('is taken %s', (_, cell, country, value) => {
    expect(normalisePhone(cell, country)).toEqual(taken(value));
  });

  it.each([
    ['++', '++49 30 1234567', null],
    ['++, with a country', '++49 30 1234567', 'US'],
    ['+00', '+0049 30 1234567', 'DE'],
    ['+ 00', '+ 00 49 30 1234567', 'US'],
    ['++00', '++0049 30 1234567', null],
    ['a bracket before +00', '(+0049) 30 1234567', null],
    ['00 without a known country', '0049 30 1234567', null],
    ['fullwidth 00 without a known country', '００49 30 1234567', null],
  ] as const)('has its plus mended from %s, counted as repaired', (_, cell, country) => {
    expect(normalisePhone(cell, country)).toEqual(taken(BERLIN, { repaired: true }));
  });

  it.each([
    ['a national number without a country, its zeros removed', '030 1234567', null, '301234567', false],
    ['a country code that nobody has', '+999 12345678', 'DE', '99912345678', false],
    ['a number too short for its country', '+1 2345678', null, '12345678', false],
    ['seven digits', '1234567', null, '1234567', false],
    ['fifteen digits', '123456789012345', null, '123456789012345', false],
    ['a mended plus that leads nowhere', '00 999 1234567', null, '9991234567', true],
  ] as const)('is taken unverified: %s', (_, cell, country, value, repaired) => {
    expect(normalisePhone(cell, country)).toEqual(taken(value, { repaired, unverified: true }));
  });

  it.each([
    ['not possible in its country', '1', 'DE', 'not-possible-for-country'],
    ['words, where the country is known', 'unknown', 'DE', 'not-possible-for-country'],
    ['a context that does not help', 'tel:1;phone-context=example.com', null, 'tel-uri'],
    ['an extension of a number that is not possible', '+49 1;ext=5', 'DE', 'tel-uri'],
    ['a sub-address of a national number', '0301234567;ISUB=12', null, 'tel-uri'],
    ['words', 'unknown', null, 'no-digits'],
    ['zeros', '0000000', null, 'no-digits'],
    ['six digits', '123456', null, 'invalid-length'],
    ['sixteen digits', '1234567890123456', null, 'invalid-length'],
    ['longer than the parser reads', `+49 30 1234567${' '.repeat(250)}1`, 'US', null],
    ['an MD5 of digits alone', '12345678'.repeat(4), null, 'unsupported-hash'],
    ['scientific notation', '4.91512E+11', 'DE', 'scientific-notation'],
    ['nothing', '\u00A0', null, 'empty'],
  ] as const)('is judged: %s', (_, cell, country, reason) => {
    const expected = reason === null ? taken('493012345671', { unverified: true }) : { kind: 'rejected', reason };
    expect(normalisePhone(cell, country)).toEqual(expected);
  });

  it('may be hashed already', () => {
    expect(normalisePhone('12'.repeat(32), 'DE')).toEqual({ kind: 'digest', digest: '12'.repeat(32) });
  });
});

describe('the example number of a country', () => {
  const numbers = getCountries().flatMap((country) => getExampleNumber(country, examples) ?? []);

  it('exists for every country', () => {
    expect(numbers).toHaveLength(getCountries().length);
  });

  it.each(numbers.map((number) => [number.country, number] as const))(
    'of %s has the same digits however it is written',
    (country, number) => {
      const expected = taken(number.number.slice(1));
      expect(normalisePhone(number.number, null)).toEqual(expected);
      expect(normalisePhone(number.formatInternational(), null)).toEqual(expected);
      expect(normalisePhone(number.getURI(), null)).toEqual(expected);
      expect(normalisePhone(number.formatNational(), country ?? null)).toEqual(expected);
      expect(normalisePhone(number.nationalNumber, country ?? null)).toEqual(expected);
    },
  );

  it('does not depend on the default country in international form', () => {
    fc.assert(
      fc.property(fc.constantFrom(...numbers), fc.constantFrom(...getCountries()), (number, country) => {
        expect(normalisePhone(number.formatInternational(), country)).toEqual(taken(number.number.slice(1)));
      }),
    );
  });
});
