import fc from 'fast-check';
import { type CountryCode, getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';

const countries = getCountries();

export const digit = fc.constantFrom(...'0123456789');

/** Digits with which a number may begin to match a pattern of the metadata. */
function matching(pattern: string): fc.Arbitrary<string> {
  if (pattern === '') return fc.constant('');
  return fc.stringMatching(new RegExp(`^(?:${pattern})`)).map((text) => text.replace(/\D.*/s, ''));
}

/** Numbers in use, some cut or extended; numbers of a possible length; and random digits. */
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

/** What people write before a national number: a trunk prefix, a calling code, an international prefix, or a typo. */
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

/** Puts a separator, or something that does not belong in a number, before some of the characters. */
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

/** A number of a country, or nearly one, in the usual spellings. */
export function cellOf(country: CountryCode): fc.Arbitrary<string> {
  const [, , pattern, lengths] = metadata.countries[country] ?? [];
  return fc
    .tuple(opening(country), nationalNumber(pattern, lengths))
    .chain(([before, number]) => written(before + number));
}
