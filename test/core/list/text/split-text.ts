import type { RecordDialect } from '../../../../src/core/list/text/parse-records';
import { ProblemLog } from '../../../../src/core/list/text/problem-log';
import { RowSplitter } from '../../../../src/core/list/text/row-splitter';
import { initialState } from '../../../../src/core/list/text/splitter-state';
import type { Dialect } from '../../../../src/shared/list';

export type SplitDialect = RecordDialect & Pick<Dialect, 'skippedLines' | 'header'>;

export const COMMA: SplitDialect = {
  skippedLines: 0,
  delimiter: ',',
  quote: '"',
  quoteEscape: 'doubled',
  header: false,
};

/** All rows and problems of a text that arrives in the given chunks. */
export function split(chunks: readonly string[], dialect = COMMA) {
  const problems = new ProblemLog();
  const splitter = new RowSplitter(dialect, initialState(dialect), problems);
  const batches = [...chunks.flatMap((chunk) => [...splitter.push(chunk), ...splitter.flush()]), ...splitter.finish()];
  return {
    records: batches.flatMap((batch) => batch.rows),
    rows: batches.flatMap((batch) => [...batch.rowNumbers]),
    problems: problems.first,
    total: problems.total,
  };
}

export function cut(text: string, sizes: readonly number[]): string[] {
  const chunks: string[] = [];
  let at = 0;
  for (const size of sizes) {
    chunks.push(text.slice(at, at + size));
    at += size;
  }
  return [...chunks, text.slice(at)];
}
