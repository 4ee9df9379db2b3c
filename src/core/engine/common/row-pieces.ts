import type { ReadBatch } from '../../list/text/read-rows';

/** Cells that are packed at once: thousands of rows of hundreds of mapped columns would take hundreds of megabytes. */
export const MAX_PACKED_CELLS = 32 * 1024;

/** The rows of a batch, few enough at once that their mapped cells stay below a limit. Missing cells do not count. */
export function* rowPieces(batch: ReadBatch, mappedCells: number): Generator<ReadBatch, void, undefined> {
  const { rows, rowNumbers } = batch;
  let start = 0;
  let cells = 0;
  for (const [end, row] of rows.entries()) {
    const more = Math.min(mappedCells, row?.length ?? mappedCells);
    if (cells + more > MAX_PACKED_CELLS && end > start) {
      yield { ...batch, rows: rows.slice(start, end), rowNumbers: rowNumbers.slice(start, end) };
      start = end;
      cells = 0;
    }
    cells += more;
  }
  yield start === 0 ? batch : { ...batch, rows: rows.slice(start), rowNumbers: rowNumbers.slice(start) };
}
