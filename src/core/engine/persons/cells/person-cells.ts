import type { ColumnPlan } from '../../fast/wasm/kernel-plans';
import type { CellWord } from '../values/value-store';

/** The mapped cells of some rows of a list, read row after row. */
export interface PersonCells {
  readonly rows: number;
  /** As a spreadsheet shows it; rows are counted from 0. */
  rowNumber(row: number): number;
  /** Moves to the next row; false if its record was too long to keep. */
  next(): boolean;
  text(cell: number): string;
  /**
   * A number for the content of a cell: equal content has the same number in all rows of a list, counted from 0.
   * `NOT_NUMBERED` beyond a limit.
   */
  contentOf(cell: number): number;
  /** A column hashed ahead of its rows; null if that is not possible. */
  hashColumn(plan: ColumnPlan): HashedCellWords | null;
}

export const NOT_NUMBERED = -1;

/** A column of all rows. */
export interface HashedCellWords {
  /** For each row a code of `abi.ts`. */
  readonly outcomes: Uint16Array;
  /** For each row its value; 0 where it has none. */
  readonly words: ArrayLike<CellWord>;
}
