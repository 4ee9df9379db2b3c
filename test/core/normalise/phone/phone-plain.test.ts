import fc from 'fast-check';
import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  getExampleNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { normalisePhone } from '../../../../src/core/normalise/phone/phone';
import { normalisePlainPhone } from '../../../../src/core/normalise/phone/phone-plain';

const countries = getCountries();

function expectToAgree(cell: string, country: CountryCode | null): void {
  const decided = normalisePlainPhone(cell, country);
  if (decided !== null) expect(decided, `${cell}, ${country}`).toStrictEqual(normalisePhone(cell, country));
}

const impossible = { kind: 'rejected', reason: 'not-possible-for-country' } as const;

const digit = fc.constantFrom(...'0123456789');

/** The digits that a number may begin with to match a pattern of the metadata. */
function matching(pattern: string): fc.Arbitrary<string> {
  if (pattern === '') return fc.constant('');
  return fc.stringMatching(new RegExp(`^(?:${pattern})`)).map((text) => text.replace(/\D.*/s, ''));
}

/** Numbers that are in use, some of them cut or prolonged; numbers of a possible length; and any digits at all. */
function nationalNumber(pattern: string, lengths: readonly number[]): fc.Arbitrary<string> {
  const inUse = fc.stringMatching(new RegExp(`^(?:${pattern})$`));
  const ofLength = (length: number) => fc.string({ unit: digit, minLength: length, maxLength: length });
  return fc.oneof(
    { weight: 3, arbitrary: inUse },
    {
      weight: 1,
      arbitrary: fc.tuple(inUse, fc.integer({ min: -4, max: -1 })).map(([number, cut]) => number.slice(0, cut)),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(inUse, fc.string({ unit: digit, maxLength: 3 })).map(([number, more]) => number + more),
    },
    { weight: 2, arbitrary: fc.constantFrom(...lengths).chain(ofLength) },
    { weight: 1, arbitrary: fc.string({ unit: digit, maxLength: 20 }) },
  );
}

/** What people write before a national number: a trunk prefix, a calling code, an international prefix, or a slip. */
function opening(country: CountryCode): fc.Arbitrary<string> {
  const [, abroad, , , , trunk, , trunkPattern] = metadata.countries[country] ?? [];
  const anyTrunk = fc.oneof(fc.constant(''), fc.constant(trunk || ''), matching(trunkPattern || trunk || ''));
  const callingCode = fc.oneof(
    { weight: 4, arbitrary: fc.constant<string>(getCountryCallingCode(country)) },
    { weight: 1, arbitrary: fc.constantFrom(...countries).map((other): string => getCountryCallingCode(other)) },
  );
  const beforeCallingCode = fc.oneof(fc.constantFrom('', '+', '+', '00', '011', '+00', '++', '000'), matching(abroad));
  return fc.oneof(
    anyTrunk,
    fc.tuple(beforeCallingCode, callingCode, anyTrunk).map((parts) => parts.join('')),
  );
}

/** Puts a separator, or something that does not belong into a number, before some of the characters. */
function written(digits: string): fc.Arbitrary<string> {
  const separator = fc.constantFrom('', '', '', ' ', '-', '.', '/', '(', ') ');
  const stray = fc.constantFrom(
    '+',
    '0',
    ' x',
    '#',
    '~',
    ',',
    ';ext=',
    '\u00A0',
    '\u200B',
    '٣',
    '３',
    '＋',
    'a',
    '\t',
    "'",
  );
  const before = fc.oneof({ weight: 100, arbitrary: separator }, { weight: 1, arbitrary: stray });
  const spaced = fc
    .array(before, { minLength: digits.length + 1, maxLength: digits.length + 1 })
    .map((gaps) => gaps.map((gap, at) => gap + digits.charAt(at)).join(''));
  return fc.oneof(fc.constant(digits), spaced);
}

function cellOf(country: CountryCode): fc.Arbitrary<string> {
  const [, , pattern, lengths] = metadata.countries[country] ?? [];
  return fc
    .tuple(opening(country), nationalNumber(pattern, lengths))
    .chain(([before, number]) => written(before + number));
}

describe('a number that is decided', () => {
  it.each(countries)('in %s is what normalisePhone makes of it', (country) => {
    const home = fc.oneof(
      { weight: 4, arbitrary: fc.constant(country) },
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom(...countries) },
    );
    fc.assert(fc.property(cellOf(country), home, expectToAgree), { numRuns: 150 });
  });

  it('of a code that is no country is what normalisePhone makes of it', () => {
    const codes = fc.constantFrom(...Object.keys(metadata.nonGeographic), '999', '210', '9', '');
    const cell = fc.tuple(codes, fc.string({ unit: digit, maxLength: 16 })).map(([code, rest]) => `+${code}${rest}`);
    const home = fc.constantFrom('DE', 'US', null);
    fc.assert(fc.property(cell, home, expectToAgree), { numRuns: 1000 });
  });

  it('is what normalisePhone makes of any text', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'+0123456789 -./()[]~,;x#e\u00A0٣') });
    const home = fc.option(fc.constantFrom(...countries), { nil: null });
    fc.assert(fc.property(cell, home, expectToAgree), { numRuns: 3000 });
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
  /** As libphonenumber writes them, of each country half in national form; one in twenty has an extension. */
  const column = countries.flatMap((country) =>
    Array.from({ length: 40 }, (_, row): [string, CountryCode] => {
      const example = getExampleNumber(country, examples)?.number ?? '';
      const ending = String((row * 7919) % 10_000).padStart(4, '0');
      const number = parsePhoneNumberFromString(example.slice(0, -ending.length) + ending);
      const text = (row % 2 === 0 ? number?.formatInternational() : number?.formatNational()) ?? '';
      return [row % 20 === 0 ? `${text} ext. 12` : text, country];
    }),
  );

  it('is decided nearly whole', () => {
    const decided = column.filter(([cell, country]) => normalisePlainPhone(cell, country) !== null);
    expect(decided.length / column.length).toBeGreaterThan(0.94);
  });

  it('is decided the same way as by normalisePhone', () => {
    for (const [cell, country] of column) expectToAgree(cell, country);
  });
});
