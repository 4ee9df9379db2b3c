import type { CountryCode } from 'libphonenumber-js/core';
import type { Column } from '../../../../shared/list';
import { resolveCountry } from '../../../normalise/country/country';
import { countryNumbersOf } from '../../columns/countries/country-numbers';
import type { Cells } from '../column-evidence';

/** The country that a row names in one of the columns; null if it names none. */
export function countryIn(columns: readonly Column[], record: Cells, at: number): CountryCode | null {
  return resolveCountry(record[at]?.trim() ?? '', countryNumbersOf({ columns }, at));
}
