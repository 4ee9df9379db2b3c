import type { CountryCode } from 'libphonenumber-js/core';
import type { FieldValue } from '../../../shared/field';
import { toAsciiDigits } from '../cell/unicode-digits';
import { acceptedField, mapValue, rejectedField } from './map-value';
import { personText } from './person-text';

/** Letters, digits, and single spaces and hyphens between them; at least one digit. */
const POSTAL_CODE = /^(?=.*\d)[\p{L}\d]+(?:[ -][\p{L}\d]+)*$/u;
const MAX_POSTAL_CODE = 16;

/** `94016.0`, as a program writes a code that it took for a decimal number. */
const DECIMAL = /^(\d+)\.0+$/;
/** Needs no repair, and is shorter than any hash. */
const PLAIN_CODE = /^\d{3,16}$/;
const ALL_DIGITS = /^\d+$/;
const SPACES = /\p{White_Space}+/gu;

/** Number of digits of a code, for countries with codes that begin with a zero, which a spreadsheet drops. */
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

/** In most of those countries no code begins with more zeros; shorter figures are not codes. */
const MAX_LOST_ZEROS = 2;

/**
 * With ASCII digits and single spaces; letters stay. Restores zeros that a spreadsheet dropped, if the country is
 * known.
 */
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

/** In lower case without spaces, cut at a hyphen: `37221-3312` becomes `37221`. */
export function normaliseShortPostalCode(cell: string, country: CountryCode | null): FieldValue {
  return mapValue(
    normalisePostalCode(cell, country),
    (code) => {
      const short = code.replace(/-.*$/s, '').replace(SPACES, '').toLowerCase();
      return POSTAL_CODE.test(short) ? short : null;
    },
    'invalid-postal-code',
  );
}

const ZIP_PLUS_FOUR = /^(\d{5})-?\d{4}$/;
/** Follows a French code: mail that is collected, not delivered to the street. */
const CEDEX = / ?cedex(?: ?\d+)?$/i;

/** Letters and digits only, in lower case; in the USA, the five digits before the hyphen; without CEDEX. */
export function normaliseBarePostalCode(cell: string, country: CountryCode | null): FieldValue {
  return mapValue(
    normalisePostalCode(cell, country),
    (code) => {
      const whole = country === null || country === 'US' ? code.replace(ZIP_PLUS_FOUR, '$1') : code;
      return whole.replace(CEDEX, '').replaceAll(/[ -]/g, '').toLowerCase();
    },
    'invalid-postal-code',
  );
}

/** Number of digits of a country's codes that may have lost zeros; 0 if there are none. */
export function digitsOfPostalCodes(country: CountryCode | null): number {
  return (country === null ? undefined : DIGITS[country]) ?? 0;
}

/** Null if the country has no codes with so few digits. */
function withLostZeros(code: string, country: CountryCode | null): string | null {
  const digits = digitsOfPostalCodes(country);
  const bare = code.replaceAll(' ', '');
  if (!ALL_DIGITS.test(bare) || bare.length >= digits) return code;
  return digits - bare.length <= MAX_LOST_ZEROS ? bare.padStart(digits, '0') : null;
}
