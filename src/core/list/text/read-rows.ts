import type { Dialect } from '../../../shared/list';
import { createDecoder } from '../encoding/decode';
import type { ReadableSource } from '../source/source';
import { ProblemLog } from './problem-log';
import { RowSplitter } from './row-splitter';
import { initialState } from './splitter-state';

/** The full pass over a list: data rows in batches, as fast as they are consumed. */
export interface RowReading {
  readonly batches: AsyncGenerator<ReadBatch, void, undefined>;
  /** Grows while batches are read. */
  readonly problems: ProblemLog;
}

/**
 * The cells of one row, or null if it was too long to keep. Empty cells of a sheet are missing: a row may have a single
 * cell, in the last of 16,384 columns.
 */
export type ReadRow = readonly (string | undefined)[] | null;

export interface ReadBatch {
  readonly rows: readonly ReadRow[];
  /** See `RowBatch`. */
  readonly rowNumbers: Uint32Array;
  /** Bytes of the list that have been read so far. */
  readonly bytesRead: number;
}

/** Reads a list from its first row. Throws an `AppError` if the source fails; `cancelled` on abort. */
export function readRows(source: ReadableSource, dialect: Dialect, signal?: AbortSignal): RowReading {
  const problems = new ProblemLog();
  return { batches: readBatches(source, dialect, problems, signal), problems };
}

async function* readBatches(
  source: ReadableSource,
  dialect: Dialect,
  problems: ProblemLog,
  signal: AbortSignal | undefined,
): AsyncGenerator<ReadBatch, void, undefined> {
  const decoder = createDecoder(dialect.encoding);
  const splitter = new RowSplitter(dialect, initialState(dialect), problems);
  let bomBytes = dialect.bomBytes;
  let bytesRead = 0;
  for await (const chunk of source.chunks(signal)) {
    const text = decoder.write(chunk.subarray(bomBytes));
    bomBytes = Math.max(0, bomBytes - chunk.length);
    bytesRead = source.packedBytesRead?.() ?? bytesRead + chunk.length;
    for (const batch of splitter.push(text)) yield { ...batch, bytesRead };
  }
  for (const batch of splitter.push(decoder.end())) yield { ...batch, bytesRead };
  for (const batch of splitter.finish()) yield { ...batch, bytesRead };
}
