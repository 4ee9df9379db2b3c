import { BUDGETS } from '../budgets';
import type { RecordDialect } from './parse-records';
import { ProblemLog } from './problem-log';
import type { RowBatch } from './row-batch';
import { RowSplitter } from './row-splitter';
import { initialState } from './splitter-state';

const PIECE_CHARS = 64 * 1024;

export interface SampleRows {
  /** The first complete records, including the header, without blank and overlong ones. */
  readonly rows: readonly (readonly string[])[];
  /** Number of each as a spreadsheet shows it, counting blank and skipped lines. */
  readonly rowNumbers: readonly number[];
  /** All records that are not blank, as far as the text was split. */
  readonly count: number;
  /** Characters that they occupy, including skipped lines. */
  readonly consumed: number;
  /** Records with broken quoting, or too long. */
  readonly problems: number;
}

/** Splits a sample as the full pass splits the list; the last record is dropped if it may continue beyond the text. */
export function splitSample(text: string, dialect: RecordDialect, complete: boolean, skippedLines = 0): SampleRows {
  const problems = new ProblemLog();
  const splitter = new RowSplitter(dialect, initialState({ skippedLines, header: false }), problems);
  const kept: (readonly string[])[] = [];
  const keptRows: number[] = [];
  let count = 0;
  for (const { rows: records, rowNumbers: rows } of splitPieces(splitter, text, complete)) {
    // The number of further rows is estimated from the size of these.
    if (!complete && kept.length === BUDGETS.keptRows) break;
    count += records.length;
    for (let index = 0; index < records.length && kept.length < BUDGETS.keptRows; index++) {
      const record = records[index] ?? null;
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

/** In pieces, so that rows that are not kept need no memory. */
function* splitPieces(splitter: RowSplitter, text: string, complete: boolean): Generator<RowBatch, void, undefined> {
  for (let from = 0; from < text.length; from += PIECE_CHARS)
    yield* splitter.push(text.slice(from, from + PIECE_CHARS));
  yield* complete ? splitter.finish() : splitter.flush();
}
