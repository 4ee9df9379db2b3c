import { clearCells, slots } from './columns';
import { MAX_CELLS, ROWS } from './layout';
import { anyRecord, look, ODD, plainRecord, UNCLEAR, UNFINISHED, VISIBLE } from './scan-record';

/** Cuts bytes into records and finds the mapped cells. */

/** Filled by a scan: rows with cells, and all rows. */
export let scannedRows: u32 = 0;
export let countedRows: u32 = 0;
/** The scan stopped before a record that it must not judge. */
export let odd: bool = false;

/**
 * Scans whole records from `from`; the first one has number `row`. Returns where the first record starts that is not
 * in the batch: it is unfinished at `end`, or `odd`, or the batch is full.
 */
export function scan(from: u32, end: u32, row: u32): u32 {
  const firstRow = row;
  let rows: u32 = 0;
  let cells: u32 = 0;
  odd = false;
  while (rows < MAX_CELLS && cells + slots <= MAX_CELLS) {
    clearCells(cells);
    let next = plainRecord(from, end, cells);
    if (next == UNFINISHED) next = anyRecord(from, end, cells);
    if (next == UNFINISHED) break;
    odd = next == ODD || look == UNCLEAR;
    if (odd) break;
    if (look == VISIBLE) {
      store<u32>(ROWS + rows * 4, row);
      rows++;
      cells += slots;
    }
    row++;
    from = next;
  }
  scannedRows = rows;
  countedRows = row - firstRow;
  return from;
}
