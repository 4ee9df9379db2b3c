import { type CountryColumns, countryColumnsOf } from '../../../shared/column-mapping';
import { FIELDS, type Field, IDENTIFIERS } from '../../../shared/field';
import type { Column } from '../../../shared/list';
import type { FieldMapping } from '../../../shared/person-file';
import type { Platform } from '../../../shared/platform';
import type { ListRole } from '../../../shared/preview';
import type { ListDraft } from './list-draft';
import { countriesWith, countriesWithout } from './mapped-countries';

const NO_FIELDS: FieldMapping = { fields: [], countryColumn: null, defaultCountry: null };

/**
 * The columns that a draft uses: chosen by the marketer, or guessed by main. People are suppressed by their identifiers.
 */
export function fieldsInUse({ fields, preview, role }: ListDraft): FieldMapping {
  const mapping = fields ?? preview.last?.people?.mapping ?? NO_FIELDS;
  if (role === 'audience') return mapping;
  return { ...mapping, fields: mapping.fields.filter(({ field }) => IDENTIFIERS.has(field)) };
}

/** The possible uses of a list's columns; the country is offered with fields that depend on it. */
export function offeredFields({ files }: Platform, role: ListRole): readonly Field[] {
  const platformFields = new Set(files.flatMap(({ columns }) => columns.map(({ field }) => field)));
  const needsCountry = platformFields.has('phone') || platformFields.has('postal-code') || platformFields.has('state');
  return FIELDS.filter((field) => {
    if (field === 'country' && needsCountry) return true;
    return platformFields.has(field) && (role === 'audience' || IDENTIFIERS.has(field));
  });
}

/** In the order in which the columns are shown: by field, and last the countries that only read other values. */
export function fieldUses(mapping: FieldMapping): ReadonlyMap<number, Field> {
  const uses = new Map(
    mapping.fields.flatMap(({ field, columns }) => columns.map((column) => [column, field] as const)),
  );
  for (const column of countryColumnsOf(mapping)) if (!uses.has(column)) uses.set(column, 'country');
  return uses;
}

/**
 * Assigns a column to another field, or to none. A country that the platform's files have no column for is used only to
 * read other values.
 */
export function assignField(
  mapping: FieldMapping,
  column: number,
  use: Field | null,
  { files }: Platform,
  listColumns: readonly Column[],
): FieldMapping {
  const { fields, defaultCountry } = mapping;
  const others = fields
    .map(({ field, columns }) => ({ field, columns: columns.filter((other) => other !== column) }))
    .filter(({ field, columns }) => columns.length > 0 && (use !== 'country' || field !== 'country'));
  const isInFile = files.some(({ columns }) => columns.some(({ field }) => field === use));
  const before = others.find(({ field }) => field === use)?.columns ?? [];
  const assigned =
    use === null || !isInFile ? [] : [{ field: use, columns: [...before, column].sort((a, b) => a - b) }];
  const all = [...others.filter(({ field }) => field !== use), ...assigned];
  return {
    fields: FIELDS.flatMap((field) => all.filter((item) => item.field === field)),
    ...assignedCountries(countriesWithout(mapping, column), column, use, before, listColumns),
    defaultCountry,
  };
}

/** @param before the other columns of the same use */
function assignedCountries(
  countries: CountryColumns,
  column: number,
  use: Field | null,
  before: readonly number[],
  listColumns: readonly Column[],
): CountryColumns {
  if (use === 'country') return { countryColumn: column };
  return use === 'phone' ? countriesWith(countries, column, before, listColumns) : countries;
}

/** A column that would be readable in the file. */
interface PlainColumn {
  readonly field: Field;
  /** Its name in the header line of the file. */
  readonly header: string;
}

/** The plain columns of all lists, each field once. */
export function plainColumns(lists: readonly ListDraft[]): readonly PlainColumn[] {
  const columns = lists
    .filter(({ role }) => role === 'audience')
    .flatMap(({ preview }) => preview.last?.people?.columns ?? [])
    .filter(({ form }) => form === 'plain');
  return columns.filter(({ field }, index) => columns.findIndex((item) => item.field === field) === index);
}
