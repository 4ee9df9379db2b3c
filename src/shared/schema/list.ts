import { z } from 'zod/mini';
import { USER_TYPES } from '../audience';
import type { ColumnMapping, OwnCountry, RowFilter } from '../column-mapping';
import { type DialectChoice, MAX_SKIPPED_LINES, QUOTE_ESCAPES } from '../list';
import { country, name } from './text';

/** More than the columns of any spreadsheet; a delimited list may have more than one. */
const MAX_POSITION = 100_000;
/** Columns that one user type is read from. */
const MAX_MAPPED_COLUMNS = 1_000;

/** Columns of countries that serve only some columns. */
const MAX_OWN_COUNTRIES = 100;

export const userType = z.enum(USER_TYPES);

export const columnIndex = z.int().check(z.minimum(0), z.maximum(MAX_POSITION));

/** The marketer's choices about how a list is written, except for sheets and archive members. */
export const textDialect = z.strictObject({
  encoding: z.exactOptional(z.string().check(z.maxLength(100))),
  skippedLines: z.exactOptional(z.int().check(z.minimum(0), z.maximum(MAX_SKIPPED_LINES))),
  delimiter: z.exactOptional(z.string().check(z.maxLength(1))),
  quoteEscape: z.exactOptional(z.enum(QUOTE_ESCAPES)),
  header: z.exactOptional(z.boolean()),
});

export const dialectChoice: z.ZodMiniType<DialectChoice> = z.extend(textDialect, {
  sheet: z.exactOptional(name),
  member: z.exactOptional(name),
});

const mappedColumns = z.array(columnIndex).check(z.minLength(1), z.maxLength(MAX_MAPPED_COLUMNS));

const ownCountries: z.ZodMiniType<readonly OwnCountry[]> = z
  .array(z.strictObject({ countryColumn: columnIndex, columns: mappedColumns }))
  .check(z.maxLength(MAX_OWN_COUNTRIES), z.refine(areDistinct));

/** The columns of countries of a mapping. */
export const countryColumns = {
  countryColumn: z.nullable(columnIndex),
  ownCountries: z.exactOptional(ownCountries),
};

const mappingFields = {
  userType,
  columns: mappedColumns,
  ...countryColumns,
  defaultCountry: z.nullable(country),
  base64Digests: z.exactOptional(z.boolean()),
  fixTypos: z.exactOptional(z.boolean()),
};

/** Which rows are used. */
export const rowFilter: z.ZodMiniType<RowFilter> = z.strictObject({ column: columnIndex, value: name });

/** A mapping as the window sends it. */
const columnMapping: z.ZodMiniType<ColumnMapping> = z.strictObject({
  ...mappingFields,
  multiValue: z.boolean(),
});

/** A mapping as it is saved in files. The first ones had no multi-value cells, later ones called them `severalValues`. */
export const savedMapping = z.pipe(
  z.transform(renameSeveralValues),
  z.object({ ...mappingFields, multiValue: z._default(z.boolean(), false) }),
);

/** At least one, of distinct user types. */
export const columnMappings = distinctUserTypes(columnMapping).check(z.minLength(1));
export const savedMappings = distinctUserTypes(savedMapping).check(z.minLength(1));
/** None for a list that was used for the files of platforms alone. */
export const rememberedMappings = distinctUserTypes(savedMapping);

function renameSeveralValues(saved: unknown): unknown {
  if (typeof saved !== 'object' || saved === null || !('severalValues' in saved)) return saved;
  const { severalValues: multiValue, ...mapping } = saved;
  return { multiValue, ...mapping };
}

/** Each column has one country. */
function areDistinct(own: readonly OwnCountry[]): boolean {
  const columns = own.flatMap((item) => item.columns);
  const countries = own.map((item) => item.countryColumn);
  return new Set(columns).size === columns.length && new Set(countries).size === countries.length;
}

function distinctUserTypes<Mapping extends ColumnMapping>(mapping: z.ZodMiniType<Mapping>) {
  return z
    .array(mapping)
    .check(z.refine((mappings) => new Set(mappings.map((item) => item.userType)).size === mappings.length));
}
