import {
  OUTPUT_FULL_BYTES,
  SCAN_DONE,
  SCAN_ENDED,
  SCAN_NO_RECORD,
  SCAN_OUTPUT_FULL,
  SCAN_UNCERTAIN,
} from '../../abi/sheet-abi';
import { beginCells } from './cell-tag';
import { readCell } from './cells';
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
import { closesRow, readRowTag, rowDigits, rowNumber, rowStart } from './row-tag';
import { beginSkipping, skipCells } from './skipped-cells';
import { isSpace, UNCERTAIN } from './xml';

/**
 * Writes the rows of a sheet as records: one line per row, even for a missing or blank one, so a record has the number
 * of its row.
 */

const LINE_FEED: u8 = 0x0a;
const COMMA: u8 = 0x2c;

/** Rows at the top that the marketer skips: counted, but not written as records. */
let skippedRows: u32 = 0;
/** Number of the last row; a row without its own number follows it. */
export let lastRow: u32 = 0;
/** Lines written so far, one per row. */
let lines: u32 = 0;
/** Rows that are neither blank nor skipped. */
export let visibleRows: u32 = 0;
/** Characters of all rows that are not blank. */
export let rowChars: f64 = 0;

/** `skipped`: rows at the top that are not written. */
export function beginSheet(skipped: u32): void {
  skippedRows = skipped;
}

/** Reads rows from `from`; returns the first that it does not read. Whatever ends before `limit` is complete. */
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
  at = readRowTag(at, lastRow);
  if (at == UNCERTAIN) return UNCERTAIN;
  const row = rowNumber;
  beginCells(rowStart, rowDigits);
  beginSkipping(rowStart, rowDigits);
  if (!reachRow(row)) return UNCERTAIN;
  const start = output;
  beginRecord(row > skippedRows);
  if (!closesRow) {
    for (;;) {
      at = skipCells(at);
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

/** Writes blank lines up to a row; false if it does not follow the rows written, or the output is full. */
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
    // A record of one cell might be taken for a blank line or for a line quoted as a whole.
    if (delimiters == 0) {
      store<u8>(output, COMMA);
      setOutput(output + 1);
    }
  }
  endLine();
  lastRow = row;
}

/** The XML parser reads this row. */
export function setLastRow(row: u32): void {
  lastRow = row;
}

function endLine(): void {
  store<u8>(output, LINE_FEED);
  setOutput(output + 1);
  lines++;
}

/** Takes a row that the XML parser has read; its record is at `output` and is dropped if the row is skipped. */
export function takeRow(row: u32, length: u32, chars: u32): void {
  rowChars += <f64>chars;
  if (row > skippedRows) {
    visibleRows++;
    setOutput(output + length);
  }
  endLine();
}
