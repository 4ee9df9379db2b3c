import { BUDGETS } from '../budgets';
import type { RecordDialect } from './parse-records';
import { ProblemLog } from './problem-log';
import { initialState, type RowBatch, RowSplitter } from './row-splitter';

const PIECE_CHARS = 64 * 1024;

export interface SampleRows {
  /** The first whole records but the blank ones and those that are too long, the header included. */
  readonly rows: readonly (readonly string[])[];
  /** The number of each of them as a spreadsheet shows it, blank and skipped lines counted. */
  readonly rowNumbers: readonly number[];
  /** All records that are not blank, as far as the text was split. */
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
  const kept: (readonly string[])[] = [];
  const keptRows: number[] = [];
  let count = 0;
  for (const { rows: records, rowNumbers: rows } of splitPieces(splitter, text, complete)) {
    // The number of further rows is estimated from the size of these.
    if (!complete && kept.length === BUDGETS.keptRows) break;
    count += records.length;
    for (const [index, record] of records.entries()) {
      if (record === null || kept.length === BUDGETS.keptRows) continue;
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

/** Piece by piece, so that the rows that are not kept need no room. */
function* splitPieces(splitter: RowSplitter, text: string, complete: boolean): Generator<RowBatch, void, undefined> {
  for (let from = 0; from < text.length; from += PIECE_CHARS)
    yield* splitter.push(text.slice(from, from + PIECE_CHARS));
  yield* complete ? splitter.finish() : splitter.flush();
}
