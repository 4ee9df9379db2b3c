import type { PartedLines } from '../lines/part-lines';

/** The value of a cell of a line: a number given by the store, or 0 for none. */
export type CellWord = number;

/**
 * Holds the digests and texts of a batch of rows until its lines are written. `kept`: for later batches, too, while
 * there is room.
 */
export interface ValueStore {
  /** The digest of a value; it is known once the batch is hashed. */
  hash(value: string, kept: boolean): CellWord;
  /** A digest that the list held already, as 64 hex digits. */
  digest(hex: string, kept: boolean): CellWord;
  /** A cell of CSV as it is. */
  text(text: string, kept: boolean): CellWord;
  /** Whether there is room for one more kept value, from a cell of ordinary length. */
  readonly keepsMore: boolean;
  /** Hashes what was added. */
  finish(): void;
  /** 64 lowercase hex digits of a digest. */
  hexOf(digest: CellWord): string;
  /** The lines of these cells, so many a line. */
  lines(cells: Uint32Array, width: number): PartedLines;
  /** Begins another batch. */
  clear(): void;
}
