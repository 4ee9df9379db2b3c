import type { CountryCode } from 'libphonenumber-js/core';
import type { FieldValue } from '../../../shared/field';
import type { CountryNumbers } from '../../../shared/list';
import { isStandIn } from '../cell/placeholder';
import { resolveCountry } from '../country/country';
import { acceptedField, mapValue, rejectedField } from './map-value';
import { NEITHER_LETTER_NOR_DIGIT, personText } from './person-text';
import { regionCode } from './region-codes';
import { stateCode } from './state-codes';

const MAX_PLACE = 200;
const NO_LETTER = /[^a-z]+/g;
const BEGINS_WITH_LETTER = /^[a-z]/;

/** Latin letters and digits only, in lower case: `St. Louis` is `stlouis`, and `München` is `mnchen`. */
export function normaliseCity(cell: string): FieldValue {
  const read = personText(cell);
  if (read.kind === 'settled') return read.value;
  const city = read.text.toLowerCase().replace(NEITHER_LETTER_NOR_DIGIT, '');
  const isCity = isPlace(read.text, city) && BEGINS_WITH_LETTER.test(city);
  return isCity ? acceptedField(city, read.repaired) : rejectedField('invalid-city');
}

/** Neither `x` nor `x(` is a place. */
function isPlace(text: string, letters: string): boolean {
  return text.length <= MAX_PLACE && !isStandIn(text) && !isStandIn(letters);
}

/** Two letters for a state of the USA or a province of Canada; elsewhere the name in Latin letters. */
export function normaliseState(cell: string, country: CountryCode | null): FieldValue {
  const read = personText(cell);
  if (read.kind === 'settled') return read.value;
  const letters = read.text.toLowerCase().replace(NO_LETTER, '');
  if (letters === '' || !isPlace(read.text, letters)) return rejectedField('invalid-state');
  return acceptedField(stateCode(letters, country) ?? letters, read.repaired);
}

/** The abbreviation in the USA and Canada, and of regions that Amazon abbreviates; else the first two letters of the name. */
export function normaliseStateAsTwoLetters(cell: string, country: CountryCode | null): FieldValue {
  const code = (name: string) => regionCode(name, country) ?? name.slice(0, 2);
  return mapValue(normaliseState(cell, country), code, 'invalid-state');
}

/** ISO 3166 alpha-2 in lower case, from a code, a name in any language or a calling code. */
export function normaliseCountry(cell: string, numbers: CountryNumbers | null): FieldValue {
  const read = personText(cell);
  if (read.kind === 'settled') return read.value;
  const country = resolveCountry(read.text, numbers);
  return country === null ? rejectedField('invalid-country') : acceptedField(country.toLowerCase(), read.repaired);
}

/** The same in upper case. */
export function normaliseCountryUpper(cell: string, numbers: CountryNumbers | null): FieldValue {
  return mapValue(normaliseCountry(cell, numbers), (country) => country.toUpperCase(), 'invalid-country');
}
