import type { ColumnMapping, RowFilter } from '../../shared/column-mapping';
import { type Field, type FieldValue, isMultiValueField, USER_TYPE_OF_FIELD } from '../../shared/field';
import type { FieldMapping, FileChoice, MappedField, ValueChoice } from '../../shared/person-file';
import type { PlatformColumn } from '../../shared/platform';
import type { ListId, ListPreview, ValueResult } from '../../shared/preview';
import { isLabelledNoPhone } from '../engine/common/hash-cells';
import { createCountryLookup } from '../engine/common/rules/phone-rules';
import { checkHealth } from '../health/check-health';
import { noteValues } from '../health/note-values';
import { createCountryCells } from '../list/columns/countries/country-cells';
import { labelColumnsOf } from '../list/columns/label-columns';
import type { OpenList } from '../list/list';
import { headerOf, isRepeatedHeader } from '../normalise/cell/repeated-header';
import { splitMultiValue } from '../normalise/cell/split-multi-value';
import { type PlannedPersonFile, planFiles } from '../person-file/make-person-files';
import { withAgreedColumns } from '../person-file/plain-columns';
import { chooseFields } from '../person-file/plan/choose-fields';
import { columnHints, countryNumbersIn, keysOf } from '../person-file/plan/plan-person-task';
import { platformOf } from '../platforms/index';
import { type RuleContext, valueOfCell } from '../platforms/rules';
import { writtenValue } from '../platforms/written-value';
import { type PreviewDefaults, shownCell, shownRows, unmatchedFilter } from './list-preview';
import type { PreviewCells } from './preview-cells';
import { isUsableValue, type SampledRow, summarise, valuesOf } from './sample-summary';

/** Defaults that take precedence over detection. */
interface PeopleDefaults extends Pick<PreviewDefaults, 'isPasted'> {
  /** Fields that were last used for a list of this shape and this platform. */
  readonly recalled?: FieldMapping | null;
  /** Default country, until the marketer chooses another. */
  readonly country?: string | null;
  /** Which rows are used; absent: all. */
  readonly filter?: RowFilter | undefined;
}

/**
 * The first rows of a list as a platform's file would hold them, by the rules that write the file. Contains raw cells,
 * as `previewList` does.
 */
export function previewPeople(
  id: ListId,
  list: OpenList,
  choice: FileChoice,
  { recalled = null, country = null, isPasted = false, filter }: PeopleDefaults,
): ListPreview {
  const platform = platformOf(choice.platform);
  const columns = platform.files.flatMap((file) => file.columns);
  const nothing = { columns: [], without: [], countryColumn: null, defaultCountry: country };
  const known = choice.mapping ?? recalled;
  const mapping = known === null ? chooseFields(list, columns, nothing) : supportedFields(known, columns);
  const planned = planFiles([platform], [{ mapping }], choice.values);
  const agreed = withAgreedColumns(planned, choice.plain);
  const cellsOf = mapping.fields.map((field) =>
    fieldCells(list, mapping, field, columnOf(columns, field), choice.values),
  );
  const mapped = mapping.fields.map(({ field, columns: of }) => ({ columns: of, isEmail: field === 'email' }));
  const sampled = summarise(list, mapped, cellsOf, (results) => isKept(results, mapping, agreed));
  const identifiers = mapping.fields.flatMap((field) => asColumnMapping(field, mapping, choice.values));
  return {
    id,
    info: list.info,
    isPasted,
    header: list.header.map(shownCell),
    mappings: [],
    people: {
      platform: platform.id,
      mapping,
      columns: planned.flatMap((file) =>
        file.planned.map(({ column: { header, field, form, rule } }) => ({ header, field, form, rule })),
      ),
    },
    remembered: choice.mapping === null && recalled !== null,
    rows: shownRows(list, sampled),
    summary: sampled.summary,
    columnStatistics: sampled.columns,
    estimates: [],
    health: identifiers.flatMap((item) => checkHealth(list, item)),
    notes: identifiers.flatMap((item) => noteValues(list, item)),
    phoneCountry: null,
    unmatched: unmatchedFilter(list, filter),
  };
}

/** Without the fields that the platform does not support. */
function supportedFields(mapping: FieldMapping, columns: readonly PlatformColumn[]): FieldMapping {
  return { ...mapping, fields: mapping.fields.filter(({ field }) => columns.some((item) => item.field === field)) };
}

/** The files of a platform write a field by one rule. */
function columnOf(columns: readonly PlatformColumn[], { field }: MappedField): PlatformColumn {
  const column = columns.find((item) => item.field === field);
  if (column === undefined) throw new Error(`a field is mapped that the platform does not support: ${field}`);
  return column;
}

function fieldCells(
  list: OpenList,
  mapping: FieldMapping,
  { field, columns }: MappedField,
  column: PlatformColumn,
  choice: ValueChoice,
): PreviewCells {
  const names = headerOf(list, columns);
  const countryNumbers = countryNumbersIn(list, mapping);
  const countryOf = createCountryLookup(countryNumbers, mapping.defaultCountry);
  const countryCellOf = createCountryCells(list.info, mapping);
  const labels = field === 'phone' ? labelColumnsOf(list.header, columns) : [];
  const hints = columnHints(list, mapping, choice);
  const judge = (cell: string, context: RuleContext) =>
    resultOf(valueOfCell(column, cell, context, choice.base64Digests), column.form);
  return (record) => {
    return columns.map((position, index) => {
      const cell = record[position] ?? '';
      const country = countryOf(countryCellOf(record, position).text);
      const context: RuleContext = { country, countryNumbers, ...hints, fixTypos: choice.fixTypos };
      if (isRepeatedHeader(cell, names[index] ?? '')) return { kind: 'rejected', reason: 'repeated-header' };
      if (isLabelledNoPhone(record[labels[index] ?? -1] ?? '', cell)) return { kind: 'rejected', reason: 'fax-number' };
      const values =
        choice.multiValue && isMultiValueField(field) ? splitMultiValue(USER_TYPE_OF_FIELD[field], cell) : [];
      if (values.length < 2) return judge(values[0] ?? cell, context);
      return { kind: 'multi-value', results: values.map((value) => judge(value, context)) };
    });
  };
}

function resultOf(value: FieldValue, form: PlatformColumn['form']): ValueResult {
  if (value.kind === 'rejected') return value;
  const digest = writtenValue(value, form);
  return value.kind === 'value' ? { ...value, digest } : { kind: 'digest', digest };
}

/** Whether one of the files can hold the row: it has all fields of one of its keys. */
function isKept(
  results: SampledRow['results'],
  { fields, defaultCountry }: FieldMapping,
  files: readonly PlannedPersonFile[],
): boolean {
  const has = new Set<Field | undefined>(
    fields.flatMap(({ field }, index) => (valuesOf(results[index] ?? []).some(isUsableValue) ? [field] : [])),
  );
  if (defaultCountry !== null) has.add('country');
  return files.some(({ file, planned }) =>
    keysOf(file, planned).some((key) => key.every((position) => has.has(planned[position]?.column.field))),
  );
}

/** Identifiers are checked like those of an audience. */
function asColumnMapping(
  { field, columns }: MappedField,
  { countryColumn, ownCountries = [], defaultCountry }: FieldMapping,
  { multiValue, base64Digests, fixTypos }: ValueChoice,
): readonly ColumnMapping[] {
  if (!isMultiValueField(field)) return [];
  const userType = USER_TYPE_OF_FIELD[field];
  return [{ userType, columns, countryColumn, ownCountries, defaultCountry, multiValue, base64Digests, fixTypos }];
}
