import type { Dialect } from '../../shared/list';
import { ProblemLog } from './problem-log';
import { RecordSplitter } from './record-splitter';

export interface SampleRecords {
  /** Whole records but the blank ones and those that are too long, the header included. */
  readonly records: readonly (readonly string[])[];
  /** All records that are not blank. */
  readonly count: number;
  /** Characters that they take. */
  readonly consumed: number;
  /** Records in which the quoting is broken, or that are too long. */
  readonly problems: number;
}

/** Splits a sample as the full pass splits the list; the last record is left out where it may go on beyond the text. */
export function splitSample(
  text: string,
  dialect: Pick<Dialect, 'delimiter' | 'quote'>,
  complete: boolean,
): SampleRecords {
  const problems = new ProblemLog();
  const splitter = new RecordSplitter({ delimiter: dialect.delimiter, quote: dialect.quote, header: false }, problems);
  const batches = [splitter.push(text), complete ? splitter.finish() : splitter.flush()];
  const all = batches.flatMap((batch) => batch.records);
  return {
    records: all.filter((record) => record !== null),
    count: all.length,
    consumed: splitter.consumed,
    problems: problems.total,
  };
}
