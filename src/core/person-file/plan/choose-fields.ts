import { AppError } from '../../../shared/errors';
import { FIELDS, type Field, userTypeOf } from '../../../shared/field';
import type { FieldMapping, MappedField } from '../../../shared/person-file';
import type { PlatformColumn } from '../../../shared/platform';
import { chooseMapping } from '../../list/columns/choose-mapping';
import { fieldsNamedBy } from '../../list/columns/read-field-header';
import { resolveColumn } from '../../list/columns/resolve-column';
import { findDateOrder } from '../../normalise/person/birth';
import { findGenderLetters } from '../../normalise/person/gender';
import { applyRule } from '../../platforms/rules';
import { chooseCountries, guessedCountry } from './choose-countries';
import type { FieldChoice, ListOfFields } from './field-choice';

/** Rows of the head by which the header of a column is checked. */
const CHECKED_ROWS = 200;

/**
 * Decides which columns of a list hold the fields of some platforms. Identifiers are found as for an audience; other
 * fields by their header, if the rules accept at least half of the cells. Throws `unknown-column`.
 */
export function chooseFields(
  list: ListOfFields,
  columns: readonly PlatformColumn[],
  choice: FieldChoice,
): FieldMapping {
  const wanted = FIELDS.filter(
    (field) => columns.some((item) => item.field === field) && !choice.without.includes(field),
  );
  const usedColumns = new Set<number>();
  const fields: MappedField[] = [];
  const take = (field: Field, found: readonly number[]) => {
    const free = found.filter((column) => !usedColumns.has(column));
    for (const column of free) usedColumns.add(column);
    if (free.length > 0) fields.push({ field, columns: free });
  };
  for (const field of wanted) take(field, namedColumns(list, field, choice));
  const unmapped = wanted.filter((field) => !fields.some((item) => item.field === field));
  for (const field of unmapped) take(field, identifierColumns(list, field));
  for (const field of unmapped) {
    const rules = columns.filter((item) => item.field === field);
    if (!fields.some((item) => item.field === field))
      take(field, guessedColumns(list, field, rules, usedColumns, fields));
  }
  return {
    fields: FIELDS.flatMap((field) => fields.filter((item) => item.field === field)),
    ...chooseCountries(list, fields, identifierColumns(list, 'phone'), choice),
    defaultCountry: choice.defaultCountry,
  };
}

/** A column named for a field whose values are not of that kind. */
export interface UnusedColumn {
  readonly field: Field;
  readonly column: number;
}

/** Columns that are not used although their header names a field of the file. */
export function unusedColumns(
  list: Pick<ListOfFields, 'info' | 'header'>,
  columns: readonly PlatformColumn[],
  { fields }: FieldMapping,
  { without }: Pick<FieldChoice, 'without'>,
): readonly UnusedColumn[] {
  const missing = FIELDS.filter(
    (field) =>
      columns.some((item) => item.field === field) &&
      !without.includes(field) &&
      fields.every((item) => item.field !== field),
  );
  return missing.flatMap((field) =>
    list.info.columns
      .filter(({ index }) => fields.every((item) => !item.columns.includes(index)))
      .filter(({ index }) =>
        fieldsNamedBy(list.header[index] ?? '').some((item) => item.field === field && item.isWhole),
      )
      .map(({ index }) => ({ field, column: index })),
  );
}

function namedColumns(list: ListOfFields, field: Field, { columns }: FieldChoice): readonly number[] {
  const named = columns.filter((item) => item.field === field);
  return [...new Set(named.flatMap(({ column }) => resolveColumn(list, column)))];
}

function identifierColumns(list: ListOfFields, field: Field): readonly number[] {
  const userType = userTypeOf(field);
  if (userType === null) return [];
  // An ID may look like anything, so its header must name it.
  const isGuessed = list.info.columns.some(
    ({ guess }) => guess?.kind === userType && (field !== 'customer-id' || guess.by === 'header'),
  );
  if (!isGuessed) return [];
  try {
    return chooseMapping(list, { userType }).columns;
  } catch (error) {
    if (error instanceof AppError && error.code === 'no-usable-column') return [];
    throw error;
  }
}

/** The first column whose whole header names the field, else the first that names it beside other words. */
function guessedColumns(
  list: ListOfFields,
  field: Field,
  rules: readonly PlatformColumn[],
  usedColumns: ReadonlySet<number>,
  fields: readonly MappedField[],
): readonly number[] {
  if (field === 'country') {
    const country = guessedCountry(list, fields, identifierColumns(list, 'phone'));
    return country === null ? [] : [country];
  }
  const named = list.info.columns.flatMap(({ index }) => {
    const naming = fieldsNamedBy(list.header[index] ?? '').find((item) => item.field === field);
    return naming === undefined || usedColumns.has(index) || !holds(list, index, rules) ? [] : [{ index, ...naming }];
  });
  const best = named.find(({ isWhole }) => isWhole) ?? named[0];
  return best === undefined ? [] : [best.index];
}

function holds({ header, sample }: ListOfFields, column: number, rules: readonly PlatformColumn[]): boolean {
  const cells = sample
    .slice(0, CHECKED_ROWS)
    .map((row) => row[column] ?? '')
    .filter((cell) => cell.trim() !== '');
  const context = {
    country: null,
    countryNumbers: 'calling-codes' as const,
    // The order of day and month does not matter for whether a column holds dates.
    dateOrder: findDateOrder(cells) ?? ('dmy' as const),
    genderLetters: findGenderLetters(cells, header[column] ?? ''),
    fixTypos: false,
  };
  const accepted = (rule: PlatformColumn['rule']) =>
    cells.filter((cell) => applyRule(rule, cell, context).kind !== 'rejected').length;
  return rules.some(({ rule }) => accepted(rule) * 2 >= cells.length);
}
