import type { OwnCountry } from '../../../shared/column-mapping';
import type { Field } from '../../../shared/field';
import type { OpenList } from '../../list/list';

/** The marketer's choice of columns; the rest is guessed. */
export interface FieldChoice {
  /** Columns named for a field, by header or 1-based number; they replace the guesses for that field. */
  readonly columns: readonly { readonly field: Field; readonly column: string | number }[];
  /** Fields that are not used, whatever the list holds. */
  readonly without: readonly Field[];
  readonly countryColumn: string | number | null;
  /** Goes with a `countryColumn` that was saved. */
  readonly ownCountries?: readonly OwnCountry[];
  /** ISO 3166 alpha-2. */
  readonly defaultCountry: string | null;
}

export type ListOfFields = Pick<OpenList, 'info' | 'header' | 'sample'>;
