import type { RowFilter } from '../../../shared/column-mapping';
import type { Field } from '../../../shared/field';
import type { FieldMapping } from '../../../shared/person-file';
import type { OpenList } from '../../list/list';

/** A list of people, ready to be read. */
export interface PersonList {
  readonly list: OpenList;
  readonly mapping: FieldMapping;
  /** Rows that say something else are counted but not used. */
  readonly filter?: RowFilter;
}

/** The columns of a field; empty if it is not mapped. */
export function columnsOfField({ fields }: FieldMapping, field: Field): readonly number[] {
  return fields.find((item) => item.field === field)?.columns ?? [];
}
