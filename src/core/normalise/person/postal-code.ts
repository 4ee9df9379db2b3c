import type { CountryCode } from 'libphonenumber-js/core';
import type { FieldValue } from '../../../shared/platform';
import { toAsciiDigits } from '../cell/unicode-digits';
import { acceptedField, mapValue, rejectedField } from './map-value';
import { personText } from './person-text';

/** Letters, digits, and the spaces and hyphens between them; a digit at least. */
const POSTAL_CODE = /^(?=.*\d)[\p{L}\d]+(?:[ -]?[\p{L}\d]+)*$/u;
const MAX_POSTAL_CODE = 16;

/** `94016.0`, as a program writes a number that it took for a measure. */
const DECIMAL = /^(\d+)\.0+$/;
const HAS_DIGIT = /\d/;
/** There is nothing to repair in it, nor is any kind of hash so short. */
const PLAIN_CODE = /^\d{3,16}$/;
const ALL_DIGITS = /^\d+$/;
const SPACES = /\p{White_Space}+/gu;

/** Digits of a code in countries of which some codes begin with a zero, which a spreadsheet drops from a number. */
const DIGITS: Readonly<Partial<Record<CountryCode, number>>> = {
  AU: 4,
  BR: 8,
  DE: 5,
  DK: 4,
  EE: 5,
  ES: 5,
  FI: 5,
  FR: 5,
  IT: 5,
  JP: 7,
  KR: 5,
  LT: 5,
  MX: 5,
  MY: 5,
  NO: 4,
  NZ: 4,
  PE: 5,
  PL: 5,
  PR: 5,
  RO: 6,
  SK: 5,
  TR: 5,
  UA: 5,
  US: 5,
  VA: 5,
  ZA: 4,
};

/** No code begins with more zeros than these in most of those countries; shorter figures are no code. */
const MAX_LOST_ZEROS = 2;

/** In ASCII digits and single spaces, its letters as they are. Zeros that a spreadsheet dropped come back where the country tells. */
export function normalisePostalCode(cell: string, country: CountryCode | null): FieldValue {
  if (PLAIN_CODE.test(cell) && withLostZeros(cell, country) === cell) return acceptedField(cell);
  const read = personText(cell);
  if (read.kind === 'settled') return read.value;
  const plain = toAsciiDigits(read.text).replace(SPACES, ' ');
  const whole = plain.replace(DECIMAL, '$1');
  if (whole.length > MAX_POSTAL_CODE || !POSTAL_CODE.test(whole)) return rejectedField('invalid-postal-code');
  const code = withLostZeros(whole, country);
  if (code === null) return rejectedField('invalid-postal-code');
  return acceptedField(code, read.repaired || code !== read.text.replace(SPACES, ' '));
}

/** In lower case without spaces, and only what stands before a hyphen: `37221-3312` is `37221`. */
export function normaliseShortPostalCode(cell: string, country: CountryCode | null): FieldValue {
  return mapValue(
    normalisePostalCode(cell, country),
    (code) => {
      const short = code.replace(/-.*$/s, '').replace(SPACES, '').toLowerCase();
      return HAS_DIGIT.test(short) ? short : null;
    },
    'invalid-postal-code',
  );
}

/** Null where so few digits are no code of the country at all. */
function withLostZeros(code: string, country: CountryCode | null): string | null {
  const digits = country === null ? undefined : DIGITS[country];
  const bare = code.replaceAll(' ', '');
  if (digits === undefined || !ALL_DIGITS.test(bare) || bare.length >= digits) return code;
  return digits - bare.length <= MAX_LOST_ZEROS ? bare.padStart(digits, '0') : null;
}
