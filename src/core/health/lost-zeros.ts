import type { CountryCode } from 'libphonenumber-js/core';
import { isInternational } from '../normalise/phone/international-form';
import { phoneLibrary, phoneMetadata } from '../normalise/phone/phone-metadata';

/** A phone number as it is in the list, with the country of its row. */
interface SampledPhone {
  readonly value: string;
  readonly country: CountryCode | null;
}

const DIGITS = /^\d{5,14}$/;
/** This share of the plain numbers must begin with 0 before a missing one means anything. */
const MIN_LEADING_ZERO_SHARE = 0.2;

/**
 * Numbers that may have lost a leading zero to a spreadsheet. With a known country: invalid as they are, valid with the
 * zero; most countries use no zero, so nothing is lost there. Without one: exactly one digit shorter than the numbers
 * that begin with 0.
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
  const { isValidPhoneNumber } = phoneLibrary();
  const metadata = phoneMetadata();
  return !isValidPhoneNumber(value, country, metadata) && isValidPhoneNumber(`0${value}`, country, metadata);
}

function shorterByOne<T extends SampledPhone>(plain: readonly T[]): readonly T[] {
  const zeroLed = plain.filter(({ value }) => value.startsWith('0'));
  if (zeroLed.length === 0 || zeroLed.length < plain.length * MIN_LEADING_ZERO_SHARE) return [];
  const length = commonLength(zeroLed);
  return plain.filter(({ value }) => !value.startsWith('0') && value.length === length - 1);
}

/** The most frequent length. */
function commonLength(phones: readonly SampledPhone[]): number {
  const counts = new Map<number, number>();
  for (const { value } of phones) counts.set(value.length, (counts.get(value.length) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 0;
}
