import type { RowFilter } from '../../shared/list';
import type { Field } from '../../shared/platform';
import type { OpenList } from '../list/list';

/** Fields by which one person can be told from all others. */
export const IDENTIFIERS: ReadonlySet<Field> = new Set<Field>(['email', 'phone', 'device-id', 'customer-id', 'handle']);

/** Which columns of a list hold which fields of a person. */
export interface FieldMapping {
  readonly fields: readonly MappedField[];
  /** Says the country of each row, for phone numbers, postal codes and states; null where no column does. */
  readonly countryColumn: number | null;
  /** ISO 3166 alpha-2, of rows without a country of their own; stands in the country column of a file, too. */
  readonly defaultCountry: string | null;
}

export interface MappedField {
  readonly field: Field;
  /** 0-based, at least one. */
  readonly columns: readonly number[];
}

/** A list of people, ready to be read. */
export interface PersonList {
  readonly list: OpenList;
  readonly mapping: FieldMapping;
  /** Rows that say something else are left out, and counted. */
  readonly only?: RowFilter;
}

export function columnsOfField({ fields }: FieldMapping, field: Field): readonly number[] {
  return fields.find((one) => one.field === field)?.columns ?? [];
}
