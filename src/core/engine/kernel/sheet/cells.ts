import {
  MAX_STYLES,
  SCAN_NO_RECORD,
  SCAN_STRING_MISSING,
  SHEET_COLUMNS,
  STRING_CHANGES,
  STRING_VISIBLE,
  STRING_WIDE,
} from '../../abi/sheet-abi';
import { NUMBER_TEXT, STYLED } from './layout';
import {
  countCell,
  isTooLong,
  isWanted,
  lastCell,
  output,
  reachCell,
  reachColumn,
  setOutput,
  setStatus,
} from './record';
import { placeOf, stringCount } from './strings';
import { copyBytes, copyText, countChars, isVisible, quoteCopy, textEnd } from './text';
import {
  LT,
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

/** Reads the cells of a row, and writes the mapped ones into its record. Gives where a cell ends, or `UNCERTAIN`. */

/** Gives the text of a number by its style: bytes at `NUMBER_TEXT`, or -1 where a record cannot hold it. */
declare function showNumber(from: u32, length: u32, style: u32): i32;

/** Numbers may become so much longer by their style. */
const STYLED_NUMBER_BYTES: u32 = 512;

const NUMBER: u32 = 0;
const SHARED: u32 = 1;
const TEXT: u32 = 2;
const INLINE: u32 = 3;
const BOOLEAN: u32 = 4;
const OTHER: u32 = 5;

/** Of the string that was missing last. */
export let missingString: u32 = 0;

/** `</c>` */
const CELL_ENDS: u32 = 0x3e632f3c;
/** `</v></c>` */
const VALUE_AND_CELL_END: u64 = 0x3e632f3c3e762f3c;

/** The number of the row as it is written, by which the places of its cells end; of eight bytes, those that count. */
let rowText: u64 = 0;
let rowMask: u64 = 0;
let rowLength: u32 = 0;

/** The number of the row has at most seven digits, or none where it is left out. */
export function beginCells(start: u32, length: u32): void {
  rowLength = length;
  rowMask = ((<u64>1) << (length * 8)) - 1;
  rowText = load<u64>(start) & rowMask;
}

/** Of the cell at hand. */
let type: u32 = NUMBER;
let style: u32 = 0;

export function readCell(at: u32): u32 {
  let content = readUsualTag(at);
  if (content == UNCERTAIN) {
    content = readAnyTag(at);
    if (content == UNCERTAIN || selfClosing) return content;
  }
  return readContent(content);
}

/** ` r="A1">`, ` r="A1" s="1">` or one of them with ` t="s"`, as nearly all cells begin; `UNCERTAIN` for all others. */
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
  if (load<u8>(at) != 0x22) return UNCERTAIN;
  style = 0;
  // `" s="`
  if ((load<u64>(at) & 0xffffffffff) == 0x223d732022) {
    at += 5;
    const start = at;
    while (isDigit(load<u8>(at))) at++;
    const number = readNumber(start, at - start);
    if (<u32>number >= MAX_STYLES || load<u8>(at) != 0x22) return UNCERTAIN;
    style = number;
  }
  // `" t="s">`, or `">`
  if (load<u64>(at) == 0x3e2273223d742022) {
    type = SHARED;
    at += 8;
  } else if (load<u16>(at) == 0x3e22) {
    type = NUMBER;
    at += 2;
  } else {
    return UNCERTAIN;
  }
  return column <= <i32>SHEET_COLUMNS && reachCell(column - 1) ? at : UNCERTAIN;
}

function isDigit(code: u8): bool {
  return code - 0x30 < 10;
}

function readAnyTag(at: u32): u32 {
  at = readTag(at);
  if (at == UNCERTAIN) return UNCERTAIN;
  const column = rStart == 0 ? lastCell + 1 : columnOf(rStart, rLength);
  if (column >= <i32>SHEET_COLUMNS || !reachCell(column)) return UNCERTAIN;
  type = tStart == 0 ? NUMBER : typeOf(tStart, tLength);
  style = sStart == 0 ? 0 : readNumber(sStart, sLength);
  return type == OTHER || style >= MAX_STYLES ? UNCERTAIN : at;
}

function readContent(at: u32): u32 {
  if (load<u32>(at) == CELL_ENDS) return at + 4;
  if (type == INLINE) return readInline(at);
  // `<f`: a formula
  if (load<u16>(at) == 0x663c) {
    at = skipFormula(at + 2);
    if (at == UNCERTAIN) return UNCERTAIN;
    if (load<u32>(at) == CELL_ENDS) return at + 4;
  }
  // `<v>`
  if (load<u16>(at) != 0x763c || load<u8>(at, 2) != 0x3e) return UNCERTAIN;
  at += 3;
  if (load<u64>(at) == VALUE_AND_CELL_END) return at + 8;
  if (type == SHARED) return readShared(at);
  if (type == NUMBER) return readNumberCell(at);
  return type == BOOLEAN ? readBoolean(at) : readText(at);
}

/** `C7` lies in column 2; -1 where it is written in another way. */
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

/** What it says is no part of the list. */
function skipFormula(at: u32): u32 {
  at = readTag(at);
  if (at == UNCERTAIN || selfClosing) return at;
  if (copyText(at, output) == UNCERTAIN) return UNCERTAIN;
  // `</f>`
  return load<u32>(textEnd) == 0x3e662f3c ? textEnd + 4 : UNCERTAIN;
}

function readShared(at: u32): u32 {
  let end = at;
  let index: u32 = 0;
  for (; isDigit(load<u8>(end)); end++) index = index * 10 + load<u8>(end) - 0x30;
  if (end == at || end - at > 9 || load<u64>(end) != VALUE_AND_CELL_END) return UNCERTAIN;
  if (index >= stringCount) {
    missingString = index;
    setStatus(SCAN_STRING_MISSING);
    return UNCERTAIN;
  }
  const place = placeOf(index);
  const start = load<u32>(place);
  const length = load<u32>(place, 4) - start - 1;
  if (length == 0) return end + 8;
  const flags = <u32>load<u8>(start);
  const chars = (flags & STRING_WIDE) == 0 ? length : countChars(start + 1, length);
  countCell(length, chars, (flags & STRING_VISIBLE) != 0);
  if (isWanted()) {
    if ((flags & STRING_CHANGES) != 0) {
      setStatus(SCAN_NO_RECORD);
      return UNCERTAIN;
    }
    if (isTooLong()) return UNCERTAIN;
    reachColumn();
    copyBytes(start + 1, length, output);
    setOutput(output + length);
  }
  return end + 8;
}

function readNumberCell(at: u32): u32 {
  let digits: u32 = 0;
  let others: u32 = 0;
  let end = at;
  if (load<u8>(end) == 0x2d) end++;
  for (;;) {
    const code = load<u8>(end);
    if (code == LT) break;
    if (code - 0x30 < 10) digits++;
    else if (code == 0x2b || code == 0x2d || code == 0x2e || (code | 0x20) == 0x65) others++;
    else return UNCERTAIN;
    end++;
  }
  if (load<u64>(end) != VALUE_AND_CELL_END) return UNCERTAIN;
  const length = end - at;
  const asWritten = others == 0 && digits > 0 && load<u8>(STYLED + style) == 0;
  countCell(asWritten ? length : length + STYLED_NUMBER_BYTES, length, true);
  if (!isWanted()) return end + 8;
  if (asWritten) {
    reachColumn();
    copyBytes(at, length, output);
    setOutput(output + length);
    return end + 8;
  }
  const shown = showNumber(at, length, style);
  if (shown < 0) return UNCERTAIN;
  reachColumn();
  copyBytes(NUMBER_TEXT, shown, output);
  setOutput(output + shown);
  return end + 8;
}

/** 0 or 1. */
function readBoolean(at: u32): u32 {
  const digit = load<u8>(at);
  if ((digit != 0x30 && digit != 0x31) || load<u64>(at, 1) != VALUE_AND_CELL_END) return UNCERTAIN;
  countCell(5, 5, true);
  if (isWanted()) {
    reachColumn();
    // `FALSE` or `TRUE`
    store<u64>(output, digit == 0x30 ? 0x45534c4146 : 0x45555254);
    setOutput(output + (digit == 0x30 ? 5 : 4));
  }
  return at + 9;
}

function readText(at: u32): u32 {
  if (!writeText(at) || load<u64>(textEnd) != VALUE_AND_CELL_END) return UNCERTAIN;
  return textEnd + 8;
}

/** `<is><t>…</t></is></c>` */
function readInline(at: u32): u32 {
  if (load<u32>(at) != 0x3e73693c || load<u16>(at, 4) != 0x743c) return UNCERTAIN;
  at = readTag(at + 6);
  if (at == UNCERTAIN || selfClosing || !writeText(at)) return UNCERTAIN;
  at = textEnd;
  if (load<u32>(at) != 0x3e742f3c || load<u32>(at, 4) != 0x73692f3c || load<u8>(at, 8) != 0x3e) return UNCERTAIN;
  return load<u32>(at, 9) == CELL_ENDS ? at + 13 : UNCERTAIN;
}

function writeText(at: u32): bool {
  const wanted = isWanted();
  if (wanted) reachColumn();
  const end = copyText(at, output);
  if (end == UNCERTAIN) return false;
  const bytes = end - output;
  countCell(bytes, bytes, isVisible);
  if (wanted && bytes != 0) setOutput(quoteCopy(output, end));
  return true;
}
