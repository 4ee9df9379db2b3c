import {
  OUTPUT_FULL_BYTES,
  SCAN_DONE,
  SCAN_ENDED,
  SCAN_NO_RECORD,
  SCAN_OUTPUT_FULL,
  SCAN_UNCERTAIN,
  SHEET_ROWS,
} from '../../abi/sheet-abi';
import { beginCells, readCell } from './cells';
import { OUTPUT } from './layout';
import {
  beginRecord,
  delimiters,
  isRecordVisible,
  isTooLong,
  output,
  recordChars,
  rowsStatus,
  setOutput,
  setStatus,
} from './record';
import { isSpace, LT, readNumber, readTag, rLength, rStart, selfClosing, UNCERTAIN } from './xml';

/**
 * Writes the rows of a sheet as records: a line for each row, also where it is missing or blank, so that a record has
 * the number of its row.
 */

const LINE_FEED: u8 = 0x0a;
const COMMA: u8 = 0x2c;

/** Of the number of a row. */
const MAX_ROW_DIGITS: u32 = 7;

/** Rows that are no records but only counted: those that a person leaves out at the head. */
let skippedRows: u32 = 0;
/** The number of the last row: one without a number of its own follows it. */
export let lastRow: u32 = 0;
/** Lines that were written so far, one for each row. */
let lines: u32 = 0;
/** Rows that are not blank, without those that are skipped. */
export let visibleRows: u32 = 0;
/** Characters of all rows, blank ones left out. */
export let rowChars: f64 = 0;

export function beginSheet(skipped: u32): void {
  skippedRows = skipped;
}

/** Takes the rows from `from` on; gives the first that it does not take. What ends at `limit` must be there as a whole. */
export function scanRows(from: u32, limit: u32): u32 {
  setStatus(SCAN_DONE);
  while (from < limit) {
    if (isSpace(load<u8>(from))) {
      from++;
      continue;
    }
    // `<row`, or `</sh` of `</sheetData>`
    const begins = load<u32>(from);
    if (begins != 0x776f723c) {
      setStatus(begins == 0x68732f3c ? SCAN_ENDED : SCAN_UNCERTAIN);
      break;
    }
    const next = scanRow(from + 4);
    if (next == UNCERTAIN) break;
    from = next;
  }
  return from;
}

function scanRow(at: u32): u32 {
  setStatus(SCAN_UNCERTAIN);
  at = readTag(at);
  if (at == UNCERTAIN) return UNCERTAIN;
  const row = rStart == 0 ? lastRow + 1 : <u32>readNumber(rStart, rLength);
  if (row - 1 >= SHEET_ROWS || rLength > MAX_ROW_DIGITS) return UNCERTAIN;
  beginCells(rStart, rLength);
  if (!reachRow(row)) return UNCERTAIN;
  const start = output;
  beginRecord(row > skippedRows);
  if (!selfClosing) {
    for (;;) {
      // `<c`
      if (load<u16>(at) == 0x633c) {
        at = readCell(at + 2);
        if (at == UNCERTAIN) return giveUp(start);
      } else if (load<u32>(at) == 0x6f722f3c && load<u16>(at, 4) == 0x3e77) {
        // `</row>`
        at += 6;
        break;
      } else if (isSpace(load<u8>(at))) {
        at++;
      } else {
        return giveUp(start);
      }
    }
  }
  if (isTooLong()) return giveUp(start);
  setStatus(SCAN_DONE);
  endRow(row, start);
  return at;
}

function giveUp(start: u32): u32 {
  setOutput(start);
  return UNCERTAIN;
}

/** Writes blank lines up to a row; false where it does not follow those that were written, or the output is full. */
export function reachRow(row: u32): bool {
  if (row <= lines) {
    setStatus(SCAN_NO_RECORD);
    return false;
  }
  while (lines < row - 1 && output < OUTPUT + OUTPUT_FULL_BYTES) endLine();
  if (output < OUTPUT + OUTPUT_FULL_BYTES) return true;
  setStatus(SCAN_OUTPUT_FULL);
  return false;
}

function endRow(row: u32, start: u32): void {
  if (isRecordVisible) rowChars += <f64>recordChars;
  if (!isRecordVisible || row <= skippedRows) {
    setOutput(start);
  } else {
    visibleRows++;
    // A record of one cell might be taken for a blank line, or one that is quoted as a whole.
    if (delimiters == 0) {
      store<u8>(output, COMMA);
      setOutput(output + 1);
    }
  }
  endLine();
  lastRow = row;
}

/** The reader of XML has come to this row. */
export function setLastRow(row: u32): void {
  lastRow = row;
}

function endLine(): void {
  store<u8>(output, LINE_FEED);
  setOutput(output + 1);
  lines++;
}

/** Takes a row that the reader of XML has read; its record, of which nothing counts where it is skipped, is at `output`. */
export function takeRow(row: u32, length: u32, chars: u32): void {
  rowChars += <f64>chars;
  if (row > skippedRows) {
    visibleRows++;
    setOutput(output + length);
  }
  endLine();
}
