import type { ReadBatch } from '../../list/text/read-rows';

/** Cells that are packed at once: thousands of rows of hundreds of mapped columns would take hundreds of megabytes. */
export const MAX_PACKED_CELLS = 32 * 1024;

/** The rows of a batch, few enough at once that their mapped cells stay below a limit. */
export function* rowPieces(batch: ReadBatch, mappedCells: number): Generator<ReadBatch, void, undefined> {
  const rows = Math.max(1, Math.floor(MAX_PACKED_CELLS / Math.max(1, mappedCells)));
  if (batch.rows.length <= rows) {
    yield batch;
    return;
  }
  for (let start = 0; start < batch.rows.length; start += rows) {
    const end = start + rows;
    yield { ...batch, rows: batch.rows.slice(start, end), rowNumbers: batch.rowNumbers.slice(start, end) };
  }
}
