import type { CountryCode } from 'libphonenumber-js/core';
import type { Normalised } from '../../../../shared/audience';

/** The rules that judge the cells of a list. */
export interface Rules {
  normalise(cell: string, country: CountryCode | null): Normalised;
  /** The country of a row according to its country cell; null if it has none, and for user types that need none. */
  countryOf(cell: string): CountryCode | null;
}
