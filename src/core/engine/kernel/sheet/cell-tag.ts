import { MAX_STYLES, SHEET_COLUMNS } from '../../abi/sheet-abi';
import { lastCell, reachCell } from './record';
import {
  DOUBLE_QUOTE,
  GT,
  isDigit,
  readNumber,
  readTag,
  rLength,
  rStart,
  selfClosing,
  sLength,
  sStart,
  tLength,
  tStart,
  UNCERTAIN,
} from './xml';

/** Reads the address, type and style of a cell. */

export const NUMBER: u32 = 0;
export const SHARED: u32 = 1;
const TEXT: u32 = 2;
export const INLINE: u32 = 3;
export const BOOLEAN: u32 = 4;
const OTHER: u32 = 5;

/**
 * The row number as written and the quote behind it, which end each cell's address: up to eight bytes, and a mask of
 * those that count.
 */
let rowText: u64 = 0;
let rowMask: u64 = 0;
let rowLength: u32 = 0;

/** The row number has at most seven digits, or none if it is missing. */
export function beginCells(start: u32, length: u32): void {
  rowLength = length + 1;
  rowMask = ~(<u64>0) >> (64 - rowLength * 8);
  rowText = (load<u64>(start) & (rowMask >> 8)) | ((<u64>DOUBLE_QUOTE) << (length * 8));
}

/** ` t="s">`, ` t="n">`, and both parts of ` t="inlineStr">`. */
const SHARED_TYPE: u64 = 0x3e2273223d7420;
const NUMBER_TYPE: u64 = 0x3e226e223d7420;
const INLINE_TYPE: u64 = 0x696c6e69223d7420;
const INLINE_TYPE_END: u64 = 0x3e22727453656e;
const SHORT_TYPE_MASK: u64 = 0xffffffffffffff;

/** The type of the current cell. */
export let type: u32 = NUMBER;
export let style: u32 = 0;
/** The cell has no content. */
export let closesItself: bool = false;

/** Reads the rest of a cell's tag, after its name; returns where it ends. */
export function readCellTag(at: u32): u32 {
  closesItself = false;
  const end = readUsualTag(at);
  return end == UNCERTAIN ? readAnyTag(at) : end;
}

/**
 * ` r="A1"`, perhaps ` s="1"`, perhaps ` t=` with `"s"`, `"n"` or `"inlineStr"`, and `>`: how nearly all cells begin.
 * `UNCERTAIN` for any other.
 */
function readUsualTag(at: u32): u32 {
  // ` r="`
  if (load<u32>(at) != 0x223d7220) return UNCERTAIN;
  at += 4;
  let column: i32 = 0;
  let letters: u32 = 0;
  for (; letters < 3; letters++) {
    const letter = <u32>load<u8>(at) - 0x41;
    if (letter > 25) break;
    column = column * 26 + <i32>letter + 1;
    at++;
  }
  if (letters == 0 || (load<u64>(at) & rowMask) != rowText) return UNCERTAIN;
  at += rowLength;
  style = 0;
  // ` s="`
  if (load<u32>(at) == 0x223d7320) {
    at += 4;
    const start = at;
    while (isDigit(load<u8>(at))) at++;
    const number = readNumber(start, at - start);
    if (<u32>number >= MAX_STYLES || load<u8>(at) != DOUBLE_QUOTE) return UNCERTAIN;
    style = number;
    at++;
  }
  const rest = load<u64>(at);
  if ((rest & SHORT_TYPE_MASK) == SHARED_TYPE) {
    type = SHARED;
    at += 7;
  } else if (<u8>rest == GT) {
    type = NUMBER;
    at++;
  } else if (rest == INLINE_TYPE && (load<u64>(at, 8) & SHORT_TYPE_MASK) == INLINE_TYPE_END) {
    type = INLINE;
    at += 15;
  } else if ((rest & SHORT_TYPE_MASK) == NUMBER_TYPE) {
    type = NUMBER;
    at += 7;
  } else {
    return UNCERTAIN;
  }
  return column <= <i32>SHEET_COLUMNS && reachCell(column - 1) ? at : UNCERTAIN;
}

function readAnyTag(at: u32): u32 {
  at = readTag(at);
  if (at == UNCERTAIN) return UNCERTAIN;
  const column = rStart == 0 ? lastCell + 1 : columnOf(rStart, rLength);
  if (column >= <i32>SHEET_COLUMNS || !reachCell(column)) return UNCERTAIN;
  type = tStart == 0 ? NUMBER : typeOf(tStart, tLength);
  style = sStart == 0 ? 0 : readNumber(sStart, sLength);
  closesItself = selfClosing;
  return type == OTHER || style >= MAX_STYLES ? UNCERTAIN : at;
}

/** `C7` is in column 2; -1 if it is written in another form. */
function columnOf(start: u32, length: u32): i32 {
  let column: i32 = 0;
  let at = start;
  const end = start + length;
  for (; at < end && at < start + 3; at++) {
    const letter = <u32>load<u8>(at) - 0x41;
    if (letter > 25) break;
    column = column * 26 + <i32>letter + 1;
  }
  return readNumber(at, end - at) < 0 ? -1 : column - 1;
}

function typeOf(start: u32, length: u32): u32 {
  const first = load<u8>(start);
  if (length == 1) {
    if (first == 0x73) return SHARED;
    if (first == 0x6e) return NUMBER;
    if (first == 0x62) return BOOLEAN;
    // An error is shown as it is.
    return first == 0x65 ? TEXT : OTHER;
  }
  // `str` and `inlineStr`
  if (length == 3) return load<u16>(start) == 0x7473 && load<u8>(start, 2) == 0x72 ? TEXT : OTHER;
  const isInline = length == 9 && load<u64>(start) == 0x7453656e696c6e69 && load<u8>(start, 8) == 0x72;
  return isInline ? INLINE : OTHER;
}
