import { CELLS, SLOTS } from './layout';

/** The mapped columns: what separates cells, which of them are wanted, and where they are noted. */

/** Beside the length of a cell: it holds doubled quotes or line ends, which JavaScript has to undo. */
export const RAW: u32 = 1 << 31;

export const NONE: i32 = -1;
export const LF: i32 = 10;

export let delimiter: i32 = NONE;
export let quote: i32 = NONE;
/** Cells that are noted of each row. */
export let slots: u32 = 0;
/** Number of the last mapped column: beyond it, delimiters do not matter. */
export let lastColumn: u32 = 0;

/** The quote sixteen times, or LF where there is none: making it anew for each 64 bytes took a sixth of the scan. */
export const QUOTES = memory.data(16, 16);

/** ASCII codes, -1 for none. The table of `SLOTS` says which of the `slotCount` slots each column has. */
export function configure(delimiterCode: i32, quoteCode: i32, slotCount: u32, last: u32): void {
  delimiter = delimiterCode;
  quote = quoteCode;
  slots = slotCount;
  lastColumn = last;
  v128.store(QUOTES, i8x16.splat(<i8>(quote == NONE ? LF : quote)));
}

export function clearCells(cells: u32): void {
  for (let cell: u32 = 0; cell < slots; cell++) store<u64>(CELLS + (cells + cell) * 8, 0);
}

/** Beyond the last mapped column nothing is noted. */
export function noteCell(cells: u32, column: u32, start: u32, end: u32, raw: u32): void {
  const slot: u32 = column > lastColumn ? 0 : load<u8>(SLOTS + column);
  if (slot == 0) return;
  const cell = CELLS + (cells + slot - 1) * 8;
  store<u32>(cell, start);
  store<u32>(cell, (end - start) | raw, 4);
}
