/** The cells of one data row, or null for a record too long to keep. */
export type CsvRow = readonly string[] | null;

/** Data rows in list order, without header and blank lines. */
export interface RowBatch {
  readonly rows: readonly CsvRow[];
  /** Number of each row as a spreadsheet shows it: header, blank and skipped lines count, the first is 1. */
  readonly rowNumbers: Uint32Array;
}

/** A batch of so many rows is handed over before more are split: rows take far more memory than their text. */
export const MAX_BATCH_ROWS = 8 * 1024;

/** Rows that are gathered for a batch. */
export interface BatchBuilder {
  readonly rows: CsvRow[];
  readonly rowNumbers: number[];
}

export function finished({ rows, rowNumbers }: BatchBuilder): RowBatch {
  return { rows, rowNumbers: new Uint32Array(rowNumbers) };
}

/** A line with nothing but white space; `;;` is a row of empty cells. */
export function isBlank(record: readonly string[]): boolean {
  return record.length === 1 && record[0]?.trim() === '';
}

/** Lines that a record takes. */
export function linesOf(record: readonly string[] | undefined): number {
  return 1 + (record ?? []).reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}
