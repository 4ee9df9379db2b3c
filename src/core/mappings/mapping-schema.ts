import { z } from 'zod/mini';
import { savedMappings } from '../../shared/schema/list';

/** How lists of one shape are mapped: each user type once. */
export const mappedShape = z.object({
  /** See `list-shape.ts`. */
  shape: z.string().check(z.regex(/^(?:[0-9a-f]{64}|\d{1,6} columns)$/)),
  mappings: savedMappings,
});

export type MappedShape = z.infer<typeof mappedShape>;
