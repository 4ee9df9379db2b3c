import type { ColumnMapping } from '../../shared/column-mapping';
import type { ListInfo } from '../../shared/list';
import type { FieldMapping } from '../../shared/person-file';
import type { PlatformId } from '../../shared/platform';
import { sha256Hex } from '../normalise/cell/digest';
import type { MappedShape } from './mapping-schema';

/**
 * Identifies lists of one kind: a digest of the header's words in order, ignoring letter case and surrounding space, so
 * that no word of a list is stored. Null for a list without a header and for a guessed one: its words may be personal
 * data, and a digest of them would reveal as much.
 */
export function headerShape({ headerCertainty, columns }: ListInfo): string | null {
  if (headerCertainty !== 'certain' && headerCertainty !== 'chosen') return null;
  const names = columns.map(({ name }) => name.trim().toLowerCase());
  return sha256Hex(JSON.stringify(names));
}

/** Earlier mappings for lists of this shape; empty if there are none. */
export function mappingsFor(info: ListInfo, shapes: readonly MappedShape[]): readonly ColumnMapping[] {
  const shape = headerShape(info);
  return shape === null ? [] : (shapes.find((entry) => entry.shape === shape)?.mappings ?? []);
}

/** The fields that were last used for such a list and platform; null if there are none. */
export function fieldsFor(info: ListInfo, platform: PlatformId, shapes: readonly MappedShape[]): FieldMapping | null {
  const shape = headerShape(info);
  const files = shape === null ? [] : (shapes.find((entry) => entry.shape === shape)?.files ?? []);
  return files.find((item) => item.platform === platform)?.mapping ?? null;
}

/** The shape of a list; of one without a header, just its number of columns. */
export function listShape(info: ListInfo): string {
  return headerShape(info) ?? `${info.columns.length} columns`;
}

/** Only lists with a header are remembered: the others could be any list with as many columns. */
export function hasHeader({ shape }: { readonly shape: string }): boolean {
  return /^[0-9a-f]{64}$/.test(shape);
}
