import type { ColumnMapping, ListInfo } from '../../shared/list';
import { sha256Hex } from '../normalise/cell/digest';
import type { MappedShape } from './mapping-schema';

/**
 * What lists of one kind have in common: a digest of the header's words in their order, without letter case and edge
 * space, so that no word of a list is kept. Null for a list without a header, and where it is a guess: its words may
 * be a person's, whose digest is as telling as they are.
 */
export function headerShape({ headerCertainty, columns }: ListInfo): string | null {
  if (headerCertainty !== 'certain' && headerCertainty !== 'chosen') return null;
  const names = columns.map(({ name }) => name.trim().toLowerCase());
  return sha256Hex(JSON.stringify(names));
}

/** How a list of this shape was mapped; empty where it was not. */
export function mappingsFor(info: ListInfo, shapes: readonly MappedShape[]): readonly ColumnMapping[] {
  const shape = headerShape(info);
  return shape === null ? [] : (shapes.find((entry) => entry.shape === shape)?.mappings ?? []);
}

/** The same; of a list without a header all that can be told is how many columns it has. */
export function listShape(info: ListInfo): string {
  return headerShape(info) ?? `${info.columns.length} columns`;
}

/** Only lists that name their columns are remembered: others could be any list of so many columns. */
export function hasHeader({ shape }: { readonly shape: string }): boolean {
  return /^[0-9a-f]{64}$/.test(shape);
}
