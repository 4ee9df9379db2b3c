import type { Normalised } from '../../../shared/audience';
import type { CountryCode } from '../../normalise/index';

/** What the cells of a list are judged by. */
export interface Rules {
  normalise(cell: string, country: CountryCode | null): Normalised;
  /** The country of a row, by its country cell; null where it has none, and for kinds that need none. */
  countryOf(cell: string): CountryCode | null;
}
