import type { LinesByPartition } from '../lines/partition-lines';
import type { SuppressedDigests } from './suppressed-digests';

/** The value of a cell of a line: a number assigned by the store, or 0 for none. */
export type CellWord = number;

/**
 * Holds the digests and texts of a batch of rows until its lines are written. `kept` values stay for later batches,
 * too, while there is room.
 */
export interface ValueStore {
  /** The digest of a value, known once the batch is hashed. */
  hash(value: string, kept: boolean): CellWord;
  /** A digest that was already in the list, as 64 hex digits. */
  digest(hex: string, kept: boolean): CellWord;
  /** A CSV cell, stored as it is. */
  text(text: string, kept: boolean): CellWord;
  /** Whether there is room to keep one more value from a cell of ordinary length. */
  readonly keepsMore: boolean;
  /** Hashes the added values. */
  finish(): void;
  /** 64 lowercase hex digits of a digest; of a value that the kernel did not hash ahead, once the batch is hashed. */
  hexOf(digest: CellWord): string;
  /** Whether a digest is among those of suppressed people; known once the batch is hashed. */
  isSuppressed(digest: CellWord, suppressed: SuppressedDigests): boolean;
  /** The lines of these cells, `width` cells per line. */
  lines(cells: Uint32Array, width: number): LinesByPartition;
  /** Starts another batch. */
  clear(): void;
}
