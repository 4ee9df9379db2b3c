import { SCAN_DONE } from '../../abi/sheet-abi';
import { MAPPED, OUTPUT } from './layout';

/** The record being written: the mapped cells of a row, each in its column. */

const COMMA: u8 = 0x2c;

/** A longer row is left to the XML parser, which counts UTF-16 units: a row never has more of them than bytes. */
const MAX_RECORD_BYTES: u32 = 1024 * 1024;

/** Why the last scan of rows ended, or a row could not be read. */
export let rowsStatus: u32 = SCAN_DONE;

export function setStatus(status: u32): void {
  rowsStatus = status;
}

/** End of the output. */
export let output: u32 = OUTPUT;
/** Delimiters of this record so far: it holds only the mapped columns. */
export let delimiters: u32 = 0;
/** A cell of the row, mapped or not, has visible characters. */
export let isRecordVisible: bool = false;
/** Bytes of all cells: at least as many as characters. */
let recordBytes: u32 = 0;
export let recordChars: u32 = 0;
/** Column of the last cell. */
export let lastCell: i32 = -1;
/** The row is kept. */
let isKept: bool = false;

export function beginRecord(kept: bool): void {
  delimiters = 0;
  isRecordVisible = false;
  recordBytes = 0;
  recordChars = 0;
  lastCell = -1;
  isKept = kept;
}

export function setOutput(end: u32): void {
  output = end;
}

/** Starts a cell; false if it is not to the right of the previous one. */
export function reachCell(column: i32): bool {
  if (column <= lastCell) return false;
  lastCell = column;
  return true;
}

/** Ends with the last of some cells, all ASCII and visible, that are not mapped. */
export function skipTo(column: i32, bytes: u32): void {
  lastCell = column;
  countCell(bytes, bytes, true);
}

/** Adds a filled cell to the totals of its row. */
export function countCell(bytes: u32, chars: u32, visible: bool): void {
  recordBytes += bytes;
  recordChars += chars;
  if (visible) isRecordVisible = true;
}

/** Whether the current cell is mapped; its text then goes to the output. */
export function isWanted(): bool {
  return isKeptColumn(lastCell);
}

export function isKeptColumn(column: u32): bool {
  return isKept && load<u8>(MAPPED + column) != 0;
}

/** Writes delimiters up to the column of the current, mapped cell. */
export function reachColumn(): void {
  const place = <u32>load<u8>(MAPPED + lastCell) - 1;
  for (; delimiters < place; delimiters++) store<u8>(output++, COMMA);
}

export function isTooLong(): bool {
  return recordBytes > MAX_RECORD_BYTES;
}
