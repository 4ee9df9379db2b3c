import type { Dialect } from '../../../shared/list';

/** State of a splitter between two records; another splitter can continue from it. */
export interface SplitterState {
  /** Lines still to be skipped before the first record. */
  linesToSkip: number;
  /** The next record names the columns. */
  headerPending: boolean;
  /** Number of the next record; the first is 1, and a skipped line counts as one. */
  row: number;
  /** Failed searches for the end of a quoted cell. */
  failures: number;
  /** The text starts in a line whose rest is dropped, because it is skipped or too long. */
  skipping: boolean;
  /** Cells of the first record; 0 before it. */
  width: number;
}

/** The state at the beginning of a list. */
export function initialState({ skippedLines, header }: Pick<Dialect, 'skippedLines' | 'header'>): SplitterState {
  return { linesToSkip: skippedLines, headerPending: header, row: 1, failures: 0, skipping: false, width: 0 };
}

/** Whether the next text is not a row yet: skipped lines, the header, or the rest of a dropped line. */
export function isBeforeRows({ linesToSkip, headerPending, skipping }: SplitterState): boolean {
  return linesToSkip > 0 || headerPending || skipping;
}
