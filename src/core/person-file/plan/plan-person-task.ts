import { countryColumnsOf, ownCountryOf } from '../../../shared/column-mapping';
import { type Field, IDENTIFIERS, isMultiValueField } from '../../../shared/field';
import type { CountryNumbers } from '../../../shared/list';
import type { FieldMapping, ValueChoice } from '../../../shared/person-file';
import type { PlatformColumn, PlatformFile } from '../../../shared/platform';
import type { RejectDetail } from '../../engine/common/batch';
import type { PersonColumnTask, PersonFileTask, PersonTask, SharedDigests } from '../../engine/persons/person-task';
import { countryNumbersOf } from '../../list/columns/countries/country-numbers';
import { labelColumnsOf } from '../../list/columns/label-columns';
import { nameFilter } from '../../list/filter-rows';
import { headerOf } from '../../normalise/cell/repeated-header';
import { findDateOrder } from '../../normalise/person/birth';
import { findGenderLetters } from '../../normalise/person/gender';
import { columnsOfField, type PersonList } from './field-mapping';

/** A column of a file as it will be written. */
export interface PlannedColumn {
  readonly column: PlatformColumn;
  /** How many columns of its name the file has. */
  readonly width: number;
}

/** The columns of a file that some of the lists can fill, in the platform's order. */
export function planColumns(
  file: PlatformFile,
  mappings: readonly FieldMapping[],
  { multiValue }: Pick<ValueChoice, 'multiValue'>,
): readonly PlannedColumn[] {
  return file.columns.flatMap((column) => {
    const most = Math.max(...mappings.map((mapping) => columnsOfField(mapping, column.field).length));
    const isFilled = most > 0 || (column.field === 'country' && mappings.some((item) => item.defaultCountry !== null));
    if (!isFilled) return [];
    const wanted = multiValue && isMultiValueField(column.field) ? column.max : Math.max(most, 1);
    return [{ column, width: Math.min(wanted, column.max) }];
  });
}

/** Sets of fields that the planned columns can hold; a file without any is not written. */
export function keysOf(file: PlatformFile, planned: readonly PlannedColumn[]): readonly (readonly number[])[] {
  const positions = file.keys.map((key) =>
    key.map((field) => planned.findIndex(({ column }) => column.field === field)),
  );
  return positions.filter((key) => !key.includes(-1));
}

/** First line of the file, LF after it; '' where it has none. */
export function headerLine({ hasHeader }: PlatformFile, planned: readonly PlannedColumn[]): string {
  if (!hasHeader) return '';
  const names = planned.flatMap(({ column, width }) => Array.from({ length: width }, () => column.header));
  return `${names.join(',')}\n`;
}

/** The task of the threads for one list. `files`: with their planned columns. */
export function planPersonTask(
  { list, mapping, filter }: PersonList,
  files: readonly { readonly file: PlatformFile; readonly planned: readonly PlannedColumn[] }[],
  choice: ValueChoice,
  rejects: RejectDetail,
  suppressed: SharedDigests | null,
): PersonTask {
  const { countryColumn, defaultCountry } = mapping;
  const wanted = files.flatMap(({ planned }) => planned.flatMap(({ column }) => columnsOfField(mapping, column.field)));
  const labels = labelColumnsOf(list.header, columnsOfField(mapping, 'phone')).filter((label) => label !== null);
  const used = new Set([...wanted, ...labels, ...countryColumnsOf(mapping)]);
  // The filter's column comes last, where the threads look for it, be it used or not.
  if (filter !== undefined) used.delete(filter.column);
  const columns = [...[...used].toSorted((a, b) => a - b), ...(filter === undefined ? [] : [filter.column])];
  return {
    files: files.map(
      ({ file, planned }): PersonFileTask => ({
        columns: planned.map((item) => columnTask(item, list.header, mapping, columns)),
        keys: keysOf(file, planned),
      }),
    ),
    columns,
    columnNames: headerOf(list, columns),
    countryCell: countryColumn === null ? null : columns.indexOf(countryColumn),
    countryNumbers: countryNumbersIn(list, mapping),
    defaultCountry,
    ...columnHints(list, mapping, choice),
    multiValue: choice.multiValue,
    base64Digests: choice.base64Digests,
    fixTypos: choice.fixTypos,
    rejects,
    filter: filter === undefined ? null : nameFilter(list, filter),
    suppressed,
  };
}

/** What the cells of a column need to be read: the order of day and month, and the meaning of single letters. */
export function columnHints(
  { header, sample }: Pick<PersonList['list'], 'header' | 'sample'>,
  mapping: FieldMapping,
  { dateOrder }: Pick<ValueChoice, 'dateOrder'>,
) {
  const cells = (field: Field) => columnsOfField(mapping, field).flatMap((column) => cellsOf(sample, column));
  const genderHeader = columnsOfField(mapping, 'gender').map((column) => header[column] ?? '');
  return {
    dateOrder: dateOrder ?? findDateOrder([...cells('birth-date'), ...cells('birth-year')]),
    genderLetters: findGenderLetters(cells('gender'), genderHeader.join(' ')),
  };
}

/** What plain numbers mean in the columns of countries, if all agree. */
export function countryNumbersIn({ info }: Pick<PersonList['list'], 'info'>, mapping: FieldMapping): CountryNumbers {
  const columns = [...columnsOfField(mapping, 'country'), ...countryColumnsOf(mapping)];
  const [first = 'unclear', ...others] = new Set(columns.map((column) => countryNumbersOf(info, column)));
  return others.length === 0 ? first : 'unclear';
}

function columnTask(
  { column: { field, rule, form }, width }: PlannedColumn,
  header: readonly string[],
  mapping: FieldMapping,
  columns: readonly number[],
): PersonColumnTask {
  const cells = columnsOfField(mapping, field);
  const positionOf = (column: number) => columns.indexOf(column);
  const positionsOf = (some: readonly (number | null)[]) => some.map((at) => (at === null ? null : positionOf(at)));
  const labels = field === 'phone' ? labelColumnsOf(header, cells) : [];
  return {
    field,
    rule,
    form,
    identifies: IDENTIFIERS.has(field),
    cells: cells.map(positionOf),
    labels: positionsOf(labels),
    countryCells: positionsOf(cells.map((cell) => ownCountryOf(mapping, cell))),
    width,
    fallback: field === 'country' ? mapping.defaultCountry : null,
  };
}

function cellsOf(sample: readonly (readonly string[])[], column: number): readonly string[] {
  return sample.map((row) => row[column] ?? '');
}
