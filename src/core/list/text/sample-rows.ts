import type { RecordDialect } from './parse-records';
import { ProblemLog } from './problem-log';
import { initialState, RowSplitter } from './row-splitter';

export interface SampleRows {
  /** Whole records but the blank ones and those that are too long, the header included. */
  readonly rows: readonly (readonly string[])[];
  /** The number of each of them as a spreadsheet shows it, blank and skipped lines counted. */
  readonly rowNumbers: readonly number[];
  /** All records that are not blank. */
  readonly count: number;
  /** Characters that they take, skipped lines included. */
  readonly consumed: number;
  /** Records in which the quoting is broken, or that are too long. */
  readonly problems: number;
}

/** Splits a sample as the full pass splits the list; the last record is left out where it may go on beyond the text. */
export function splitSample(text: string, dialect: RecordDialect, complete: boolean, skippedLines = 0): SampleRows {
  const problems = new ProblemLog();
  const splitter = new RowSplitter(dialect, initialState({ skippedLines, header: false }), problems);
  const batches = [splitter.push(text), complete ? splitter.finish() : splitter.flush()];
  const kept: (readonly string[])[] = [];
  const keptRows: number[] = [];
  let count = 0;
  for (const { rows: records, rowNumbers: rows } of batches) {
    count += records.length;
    for (const [index, record] of records.entries()) {
      if (record === null) continue;
      kept.push(record);
      keptRows.push(rows[index] ?? 0);
    }
  }
  return {
    rows: kept,
    rowNumbers: keptRows,
    count,
    consumed: splitter.consumed,
    problems: problems.total,
  };
}
