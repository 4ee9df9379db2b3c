import type { ColumnPlan } from '../../fast/wasm/kernel-plans';
import type { CellWord } from '../values/value-store';

/** The mapped cells of some rows of a list, read row after row. */
export interface PersonCells {
  readonly rows: number;
  /** As a spreadsheet shows it; rows are counted from 0. */
  rowNumber(row: number): number;
  /** Goes on to the next row; false where its record was too long to be kept. */
  next(): boolean;
  text(cell: number): string;
  /**
   * A number for what stands in a cell of the row: equal content has the same number in all rows of a list, counted from
   * 0. `NOT_NUMBERED` where there is too much of it.
   */
  contentOf(cell: number): number;
  /** A column hashed ahead of its rows; null where that cannot be done. */
  hashColumn(plan: ColumnPlan): HashedCellWords | null;
}

export const NOT_NUMBERED = -1;

/** A column of all rows. */
export interface HashedCellWords {
  /** Of each row the code of `abi.ts`. */
  readonly outcomes: Uint16Array;
  /** Of the first row that has a digest; the others follow. */
  readonly firstWord: CellWord;
}
