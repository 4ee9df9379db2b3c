import { SHEET_ROWS } from '../../abi/sheet-abi';
import { countDigits, numberOf } from './digits';
import { copyBytes } from './text';
import { readNumber, readTag, rLength, rStart, selfClosing, UNCERTAIN } from './xml';

/** Reads the tag of a row. Most rows have the same attributes as the one before, but for their number. */

const MAX_ROW_DIGITS: u32 = 7;
/** ` r="` */
const NUMBER_BEGINS: u32 = 0x223d7220;
/** What followed the number of a row whose tag was read, to its end; a longer one is read each time. */
const KNOWN_BYTES: u32 = 256;
const KNOWN = memory.data(256, 16);
let knownLength: u32 = 0;

/** The number of the row; that of the row before and one if its tag has none. */
export let rowNumber: u32 = 0;
/** The number as it is written; no digits if there is none. */
export let rowStart: u32 = 0;
export let rowDigits: u32 = 0;
/** The row has no cells. */
export let closesRow: bool = false;

/** Reads the rest of a row's tag, after its name; returns where it ends, or `UNCERTAIN`. */
export function readRowTag(at: u32, lastRow: u32): u32 {
  if (load<u32>(at) == NUMBER_BEGINS) {
    rowStart = at + 4;
    rowDigits = countDigits(rowStart);
    const rest = rowStart + rowDigits;
    if (rowDigits - 1 < MAX_ROW_DIGITS && knownLength != 0 && isKnown(rest)) {
      rowNumber = numberOf(rowStart, rowDigits);
      closesRow = false;
      return rowNumber - 1 < SHEET_ROWS ? rest + knownLength : UNCERTAIN;
    }
  }
  const end = readTag(at);
  if (end == UNCERTAIN) return UNCERTAIN;
  rowStart = rStart;
  rowDigits = rStart == 0 ? 0 : rLength;
  rowNumber = rStart == 0 ? lastRow + 1 : <u32>readNumber(rStart, rLength);
  closesRow = selfClosing;
  if (rowNumber - 1 >= SHEET_ROWS || rowDigits > MAX_ROW_DIGITS) return UNCERTAIN;
  if (rowStart == at + 4 && !closesRow) keep(rowStart + rowDigits, end);
  return end;
}

function isKnown(rest: u32): bool {
  for (let offset: u32 = 0; offset < knownLength; offset += 16) {
    const same = i8x16.bitmask(i8x16.eq(v128.load(rest + offset), v128.load(KNOWN + offset)));
    if (<u32>ctz(~same) < min(knownLength - offset, 16)) return false;
  }
  return true;
}

function keep(rest: u32, end: u32): void {
  knownLength = end - rest <= KNOWN_BYTES ? end - rest : 0;
  copyBytes(rest, knownLength, <u32>KNOWN);
}
