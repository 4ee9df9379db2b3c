import { z } from 'zod/mini';
import { DATE_ORDERS, FIELDS } from '../field';
import type { PersonQuery } from '../ipc/payloads';
import type { FieldMapping, FileChoice, ValueChoice } from '../person-file';
import { PLATFORM_IDS } from '../platform';
import { columnIndex, countryColumns } from './list';
import { country, text } from './text';

/** Columns that one field is read from. */
const MAX_COLUMNS = 1_000;

export const platformId = z.enum(PLATFORM_IDS);
export const plainFields = z.array(z.enum(FIELDS)).check(z.maxLength(FIELDS.length));

const columns = z.array(columnIndex).check(z.minLength(1), z.maxLength(MAX_COLUMNS));

export const fieldMapping: z.ZodMiniType<FieldMapping> = z.strictObject({
  fields: z.array(z.strictObject({ field: z.enum(FIELDS), columns })).check(
    z.maxLength(FIELDS.length),
    z.refine((fields) => new Set(fields.map(({ field }) => field)).size === fields.length),
  ),
  ...countryColumns,
  defaultCountry: z.nullable(country),
});

export const valueChoice: z.ZodMiniType<ValueChoice> = z.strictObject({
  multiValue: z.boolean(),
  base64Digests: z.boolean(),
  fixTypos: z.boolean(),
  dateOrder: z.nullable(z.enum(DATE_ORDERS)),
});

export const fileChoice: z.ZodMiniType<FileChoice> = z.strictObject({
  platform: platformId,
  mapping: z.nullable(fieldMapping),
  values: valueChoice,
  plain: plainFields,
});

export const personQuery: z.ZodMiniType<PersonQuery> = z.strictObject({
  value: text,
  field: z.nullable(z.enum(FIELDS)),
  country: z.nullable(country),
  where: z.enum(['uploads', 'files']),
});
