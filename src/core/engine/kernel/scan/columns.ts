import { CHUNK_BYTES, ENCODING_ASCII, NO_CHARACTER, UTF16_BYTES } from '../../abi/abi';
import { CELL_OF_COLUMN, CELLS, CHUNK, UTF16 } from '../layout';

/** How a list is written, which of its columns are wanted, and where their cells are recorded. */

/** Set in the length of a cell that holds doubled quotes or line ends, which JavaScript must decode. */
export const ESCAPED_FLAG: u32 = 1 << 31;

export const LF: i32 = 10;

/** A code of `abi.ts`. */
export let encoding: u32 = ENCODING_ASCII;
/** Where pieces of the list are read to, and their size. */
export let inputAt: u32 = CHUNK;
export let inputBytes: u32 = CHUNK_BYTES;
export let delimiter: i32 = NO_CHARACTER;
export let quote: i32 = NO_CHARACTER;
/** Cells recorded for each row. */
export let mappedCells: u32 = 0;
/** Number of the last mapped column; delimiters beyond it do not matter. */
export let lastColumn: u32 = 0;

/** The quote sixteen times, or LF if there is none: building the vector for each 64 bytes took a sixth of the scan. */
export const QUOTES = memory.data(16, 16);

/**
 * Delimiter and quote are codes of ASCII characters. The table at `CELL_OF_COLUMN` says which of a row's mapped cells
 * each column is.
 */
export function configure(
  encodingCode: u32,
  delimiterCode: i32,
  quoteCode: i32,
  mappedCellCount: u32,
  last: u32,
): void {
  encoding = encodingCode;
  inputAt = encoding == ENCODING_ASCII ? CHUNK : UTF16;
  inputBytes = encoding == ENCODING_ASCII ? CHUNK_BYTES : UTF16_BYTES;
  delimiter = delimiterCode;
  quote = quoteCode;
  mappedCells = mappedCellCount;
  lastColumn = last;
  v128.store(QUOTES, i8x16.splat(<i8>(quote == NO_CHARACTER ? LF : quote)));
}

export function clearCells(cells: u32): void {
  for (let cell: u32 = 0; cell < mappedCells; cell++) store<u64>(CELLS + (cells + cell) * 8, 0);
}

/** Cells beyond the last mapped column are not recorded. */
export function noteCell(cells: u32, column: u32, start: u32, end: u32, escaped: u32): void {
  const mappedCell: u32 = column > lastColumn ? 0 : load<u8>(CELL_OF_COLUMN + column);
  if (mappedCell == 0) return;
  const cell = CELLS + (cells + mappedCell - 1) * 8;
  store<u32>(cell, start);
  store<u32>(cell, (end - start) | escaped, 4);
}
