import { z } from 'zod';
import { USER_TYPES } from '../../shared/audience';

/** More than the columns of any spreadsheet. */
const position = z.int().min(0).max(100_000);

/** A `ColumnMapping` as it is kept in files; early ones know nothing of several values. */
export const columnMapping = z.object({
  userType: z.enum(USER_TYPES),
  columns: z.array(position).min(1).max(1_000),
  countryColumn: position.nullable(),
  /** ISO 3166 alpha-2. */
  defaultCountry: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  severalValues: z.boolean().default(false),
});

/** How lists of one shape are mapped: each user type once. */
export const mappedShape = z.object({
  /** See `list-shape.ts`. */
  shape: z.string().regex(/^(?:[0-9a-f]{64}|\d{1,6} columns)$/),
  mappings: z
    .array(columnMapping)
    .min(1)
    .refine((mappings) => new Set(mappings.map(({ userType }) => userType)).size === mappings.length),
});

export type MappedShape = z.infer<typeof mappedShape>;
