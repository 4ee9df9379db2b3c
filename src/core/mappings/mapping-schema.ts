import { z } from 'zod/mini';
import type { ColumnMapping } from '../../shared/column-mapping';
import type { FieldMapping } from '../../shared/person-file';
import type { PlatformId } from '../../shared/platform';
import { rememberedMappings } from '../../shared/schema/list';
import { fieldMapping, platformId } from '../../shared/schema/person-file';

/** See `list-shape.ts`. */
export const shape = z.string().check(z.regex(/^(?:[0-9a-f]{64}|\d{1,6} columns)$/));

/** How lists of one shape are mapped: each user type once, and each platform. */
export const mappedShape = z.object({
  shape,
  mappings: rememberedMappings,
  files: z.exactOptional(
    z
      .array(z.object({ platform: platformId, mapping: fieldMapping }))
      .check(z.refine((files) => new Set(files.map(({ platform }) => platform)).size === files.length)),
  ),
});

/** How a list is about to be used. */
export type ListUse =
  | { readonly kind: 'audience'; readonly mappings: readonly ColumnMapping[] }
  | { readonly kind: 'file'; readonly platform: PlatformId; readonly mapping: FieldMapping };

export type MappedShape = z.infer<typeof mappedShape>;
