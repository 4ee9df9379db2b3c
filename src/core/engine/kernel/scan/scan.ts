import { MAX_CELLS } from '../../abi/abi';
import { ROWS } from '../layout';
import { clearCells, mappedCells } from './columns';
import { NEEDS_DECODING, NEEDS_REFERENCE, readRecord, UNFINISHED, VISIBLE, visibility } from './scan-record';

/** Cuts bytes into records and finds the mapped cells. */

/** Results of a scan: rows with cells, and all rows. */
export let scannedRows: u32 = 0;
export let rowsWithBlank: u32 = 0;
/** The scan stopped before a record that it must not judge. */
export let needsReference: bool = false;

/**
 * Scans complete records from `from`; the first has number `row`. Returns the start of the first record outside the
 * batch: it is unfinished at `end`, or `needsReference` is set, or the batch is full.
 */
export function scan(from: u32, end: u32, row: u32): u32 {
  const firstRow = row;
  let rows: u32 = 0;
  let cells: u32 = 0;
  needsReference = false;
  while (rows < MAX_CELLS && cells + mappedCells <= MAX_CELLS) {
    clearCells(cells);
    const next = readRecord(from, end, cells);
    if (next == UNFINISHED) break;
    needsReference = next == NEEDS_REFERENCE || visibility == NEEDS_DECODING;
    if (needsReference) break;
    if (visibility == VISIBLE) {
      store<u32>(ROWS + rows * 4, row);
      rows++;
      cells += mappedCells;
    }
    row++;
    from = next;
  }
  scannedRows = rows;
  rowsWithBlank = row - firstRow;
  return from;
}
