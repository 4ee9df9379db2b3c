import { equalTo, joined } from './classes';
import { CELLS, MAX_CELLS, ROWS, SLOTS } from './layout';

/**
 * Cuts bytes into records and finds the mapped cells, 64 bytes at a time. Reads what papaparse reads without an error;
 * what it would report, and what only a decoder can judge, ends the scan as `odd` at the start of that record.
 */

/** Beside the length of a cell: it holds doubled quotes or line ends, which JavaScript has to undo. */
export const RAW: u32 = 1 << 31;

const LF: i32 = 10;
const CR: i32 = 13;
const NONE: i32 = -1;

let delimiter: i32 = NONE;
let quote: i32 = NONE;
let slots: u32 = 0;
/** Number of the last mapped column: beyond it, delimiters do not matter. */
let lastColumn: u32 = 0;

/** Filled by a scan: rows with cells, and all rows. */
export let scannedRows: u32 = 0;
export let countedRows: u32 = 0;
/** The scan stopped before a record that it must not judge. */
export let odd: bool = false;

/** ASCII codes, -1 for none. The table of `SLOTS` says which of the `slotCount` slots each column has. */
export function configure(delimiterCode: i32, quoteCode: i32, slotCount: u32, last: u32): void {
  delimiter = delimiterCode;
  quote = quoteCode;
  slots = slotCount;
  lastColumn = last;
}

/** Line ends and quotes, one bit for each of 64 bytes. */
function boundaries(from: usize): u64 {
  return joined(
    isBoundary(v128.load(from)),
    isBoundary(v128.load(from, 16)),
    isBoundary(v128.load(from, 32)),
    isBoundary(v128.load(from, 48)),
  );
}

function isBoundary(bytes: v128): v128 {
  const lineEnd = v128.or(i8x16.eq(bytes, i8x16.splat(<i8>LF)), i8x16.eq(bytes, i8x16.splat(<i8>CR)));
  return v128.or(lineEnd, i8x16.eq(bytes, i8x16.splat(<i8>(quote == NONE ? LF : quote))));
}

function clearCells(cells: u32): void {
  for (let cell: u32 = 0; cell < slots; cell++) store<u64>(CELLS + (cells + cell) * 8, 0);
}

/** Beyond the last mapped column nothing is noted. */
function noteCell(cells: u32, column: u32, start: u32, end: u32, raw: u32): void {
  const slot: u32 = column > lastColumn ? 0 : load<u8>(SLOTS + column);
  if (slot == 0) return;
  const cell = CELLS + (cells + slot - 1) * 8;
  store<u32>(cell, start);
  store<u32>(cell, (end - start) | raw, 4);
}

/**
 * Scans whole records from `from`; the first one has number `row`. Returns where the first record starts that is not
 * in the batch: it is unfinished at `end`, or `odd`, or the batch is full.
 */
export function scan(from: u32, end: u32, row: u32): u32 {
  const firstRow = row;
  let recordStart = from;
  let fieldStart = from;
  let column: u32 = 0;
  let inQuotes = false;
  /** End of a cell in quotes, or 0. */
  let closedAt: u32 = 0;
  let raw: u32 = 0;
  /** Second halves of pairs, up to here, are known already. */
  let skipTo: u32 = 0;
  let rows: u32 = 0;
  let cells: u32 = 0;
  odd = false;
  clearCells(0);

  for (let base = from, scanning = true; scanning && base < end; base += 64) {
    const within: u64 = end - base < 64 ? ((<u64>1) << (end - base)) - 1 : ~0;
    const few = boundaries(base) & within;
    const all = delimiter == NONE ? few : few | (equalTo(<u8>delimiter, base) & within);
    // Beyond the last mapped column only the end of the record is looked for.
    let bits = column > lastColumn ? few : all;
    while (scanning && bits != 0) {
      const bit = bits & -bits;
      const at = base + <u32>ctz(bits);
      const next = at + 1;
      bits ^= bit;

      if ((few & bit) == 0) {
        if (inQuotes) continue;
        noteCell(cells, column, fieldStart, closedAt != 0 ? closedAt : at, raw);
        fieldStart = next;
        closedAt = raw = 0;
        if (++column > lastColumn) bits &= few;
        continue;
      }
      if (at < skipTo) continue;
      const code = <i32>load<u8>(at);

      if (inQuotes) {
        scanning = next < end;
        if (!scanning) break;
        const following = <i32>load<u8>(next);
        if (code != quote) {
          raw = RAW;
          if (code == CR && following == LF) skipTo = next + 1;
        } else if (following == quote) {
          raw = RAW;
          skipTo = next + 1;
        } else if (following == delimiter || following == LF || following == CR) {
          inQuotes = false;
          closedAt = at;
        } else {
          odd = true;
          scanning = false;
        }
        continue;
      }
      if (code == quote) {
        // Beyond the last mapped column nobody has noted where the cell begins; a delimiter stands before it.
        inQuotes = at == fieldStart || (column > lastColumn && <i32>load<u8>(at - 1) == delimiter);
        if (inQuotes) fieldStart = next;
        continue;
      }

      const fieldEnd = closedAt != 0 ? closedAt : at;
      noteCell(cells, column, fieldStart, fieldEnd, raw);
      let following = next;
      if (code == CR) {
        // Only the next chunk can tell whether this is one line end or half of one.
        scanning = next < end;
        if (!scanning) break;
        if (load<u8>(next) == LF) skipTo = ++following;
      }
      const look = column > 0 ? VISIBLE : lookOf(fieldStart, fieldEnd);
      if (look == UNCLEAR) {
        odd = true;
        scanning = false;
        break;
      }
      if (look == VISIBLE) {
        store<u32>(ROWS + rows * 4, row);
        rows++;
        cells += slots;
      }
      row++;
      recordStart = fieldStart = following;
      column = closedAt = raw = 0;
      bits = all & ~(bit | (bit - 1));
      scanning = rows < MAX_CELLS && cells + slots <= MAX_CELLS;
      if (scanning) clearCells(cells);
    }
  }
  scannedRows = rows;
  countedRows = row - firstRow;
  return recordStart;
}

const VISIBLE: u32 = 0;
const BLANK: u32 = 1;
const UNCLEAR: u32 = 2;

/** Whether a line of one cell has anything to see: a blank line is no row. */
function lookOf(from: u32, end: u32): u32 {
  for (; from < end; from++) {
    const code = load<u8>(from);
    if (code >= 0x80) return UNCLEAR;
    if (code != 32 && (code < 9 || code > 13)) return VISIBLE;
  }
  return BLANK;
}
