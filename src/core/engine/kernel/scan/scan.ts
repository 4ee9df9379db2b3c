import { ENCODING_ASCII, ENCODING_UTF16BE, MAX_CELLS } from '../../abi/abi';
import { CHUNK, ROWS } from '../layout';
import { clearCells, encoding, mappedCells } from './columns';
import { NEEDS_DECODING, NEEDS_REFERENCE, readRecord, UNFINISHED, VISIBLE, visibility } from './scan-record';
import { utf16BytesBefore, writeAsUtf8 } from './utf16';

/** Cuts bytes into records and finds the mapped cells. */

/** Results of a scan: rows with cells, and all rows. */
export let scannedRows: u32 = 0;
export let rowsWithBlank: u32 = 0;
/** Bytes that the rows occupy in the list. */
export let bytesUsed: u32 = 0;
/** The scan stopped before a record that it must not judge. */
export let needsReference: bool = false;

/**
 * Scans the complete records in a piece of the list, of which the first has number `row`. Returns where the first record
 * outside the batch starts: it is unfinished, or `needsReference` is set, or the batch is full.
 * @param length of the piece, which lies in the chunk, or at `UTF16` if that is its encoding
 */
export function scan(length: u32, row: u32): u32 {
  const end = encoding == ENCODING_ASCII ? CHUNK + length : writeAsUtf8(length, encoding == ENCODING_UTF16BE);
  const firstRow = row;
  let from: u32 = CHUNK;
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
  bytesUsed = encoding == ENCODING_ASCII ? from - CHUNK : utf16BytesBefore(from);
  return from;
}
