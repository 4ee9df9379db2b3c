import type { CountryCode } from 'libphonenumber-js/core';
import type { Normalised } from '../../../../shared/audience';
import type { CountryNumbers } from '../../../../shared/list';

/** The rules that judge the cells of a list. */
export interface Rules {
  normalise(cell: string, country: CountryCode | null): Normalised;
  /**
   * The country of a row according to a country cell; null if it has none, and for user types that need none. `numbers`:
   * the meaning of plain numbers, where the cell is not of the list's country column.
   */
  countryOf(cell: string, numbers?: CountryNumbers): CountryCode | null;
}
