import { createRequire } from 'node:module';
import type { CountryCode } from '../normalise/index';
import { isInternational } from './value-patterns';

/** A phone number as it is in the list, with the country of its row. */
interface SampledPhone {
  readonly value: string;
  readonly country: CountryCode | null;
}

/** At once, in the middle of a check; a list without phone numbers does not wait for it. */
function numberingPlans(): typeof import('libphonenumber-js/max') {
  return createRequire(import.meta.url)('libphonenumber-js/max');
}

const DIGITS = /^\d{5,14}$/;
/** So many of the plain numbers must begin with 0 before a missing one tells anything. */
const MIN_LEADING_ZERO_SHARE = 0.2;

/**
 * The numbers that may have lost a zero at their head, as a spreadsheet takes it for a number's. Where the country is
 * known: no number of it as it stands, and one with the zero; most countries do without, so that nothing is lost there.
 * Where it is not: exactly one digit shorter than the numbers that begin with 0.
 */
export function findLostZeros<T extends SampledPhone>(phones: readonly T[]): readonly T[] {
  const plain = phones.filter(({ value }) => DIGITS.test(value) && !isInternational(value));
  return [
    ...plain.filter(({ value, country }) => country !== null && isOfCountryWithZero(value, country)),
    ...shorterByOne(plain.filter(({ country }) => country === null)),
  ];
}

function isOfCountryWithZero(value: string, country: CountryCode): boolean {
  if (value.startsWith('0')) return false;
  const { isValidPhoneNumber } = numberingPlans();
  return !isValidPhoneNumber(value, country) && isValidPhoneNumber(`0${value}`, country);
}

function shorterByOne<T extends SampledPhone>(plain: readonly T[]): readonly T[] {
  const zeroLed = plain.filter(({ value }) => value.startsWith('0'));
  if (zeroLed.length === 0 || zeroLed.length < plain.length * MIN_LEADING_ZERO_SHARE) return [];
  const length = commonLength(zeroLed);
  return plain.filter(({ value }) => !value.startsWith('0') && value.length === length - 1);
}

/** The length of most of them. */
function commonLength(phones: readonly SampledPhone[]): number {
  const counts = new Map<number, number>();
  for (const { value } of phones) counts.set(value.length, (counts.get(value.length) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 0;
}
