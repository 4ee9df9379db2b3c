import { SCAN_NO_RECORD, SCAN_STRING_MISSING, STRING_CHANGES, STRING_VISIBLE, STRING_WIDE } from '../../abi/sheet-abi';
import { countUnits } from '../scan/utf16';
import { BOOLEAN, closesItself, INLINE, NUMBER, readCellTag, SHARED, style, type } from './cell-tag';
import { countDigits, numberOf } from './digits';
import { NUMBER_TEXT, STYLED } from './layout';
import { countCell, isTooLong, isWanted, output, reachColumn, setOutput, setStatus } from './record';
import { flagsOf, lengthOf, plainLengthOf, stringCount, textOf } from './strings';
import { copyBytes, copyText, isVisible, quoteCopy, textEnd } from './text';
import { LT, readTag, readTextTag, selfClosing, UNCERTAIN, VALUE_AND_CELL_END } from './xml';

/**
 * Reads the cells of a row and writes the mapped ones into its record. Functions return where a cell ends, or
 * `UNCERTAIN`.
 */

/** Formats a number in its style: returns the bytes at `NUMBER_TEXT`, or -1 if a record cannot hold it. */
declare function showNumber(from: u32, length: u32, style: u32): i32;

/** How much longer a number may become in its style. */
const STYLED_NUMBER_BYTES: u32 = 512;

/** The number of the string that was missing last. */
export let missingString: u32 = 0;

/** `</c>` */
const CELL_ENDS: u32 = 0x3e632f3c;

/** Reads a cell after `<c`. */
export function readCell(at: u32): u32 {
  const content = readCellTag(at);
  return content == UNCERTAIN || closesItself ? content : readContent(content);
}

function readContent(at: u32): u32 {
  // `<v>`
  if (type == SHARED && (load<u32>(at) & 0xffffff) == 0x3e763c) return readShared(at + 3);
  if (load<u32>(at) == CELL_ENDS) return at + 4;
  if (type == INLINE) return readInline(at);
  // `<f`: a formula
  if (load<u16>(at) == 0x663c) {
    at = skipFormula(at + 2);
    if (at == UNCERTAIN) return UNCERTAIN;
    if (load<u32>(at) == CELL_ENDS) return at + 4;
  }
  // `<v>`
  if ((load<u32>(at) & 0xffffff) != 0x3e763c) return UNCERTAIN;
  at += 3;
  if (type == SHARED) return readShared(at);
  if (load<u64>(at) == VALUE_AND_CELL_END) return at + 8;
  if (type == NUMBER) return readNumberCell(at);
  return type == BOOLEAN ? readBoolean(at) : readText(at);
}

/** A formula is not part of the list. */
function skipFormula(at: u32): u32 {
  at = readTag(at);
  if (at == UNCERTAIN || selfClosing) return at;
  if (copyText(at, output) == UNCERTAIN) return UNCERTAIN;
  // `</f>`
  return load<u32>(textEnd) == 0x3e662f3c ? textEnd + 4 : UNCERTAIN;
}

function readShared(at: u32): u32 {
  const digits = countDigits(at);
  const end = at + digits;
  if (load<u64>(end) != VALUE_AND_CELL_END) return UNCERTAIN;
  if (digits == 0) return end + 8;
  const index = numberOf(at, digits);
  if (index >= stringCount) {
    missingString = index;
    setStatus(SCAN_STRING_MISSING);
    return UNCERTAIN;
  }
  if (!isWanted()) {
    const plainLength = plainLengthOf(index);
    if (plainLength != 0) {
      countCell(plainLength, plainLength, true);
      return end + 8;
    }
  }
  const text = textOf(index);
  const length = lengthOf(index);
  if (length == 0) return end + 8;
  const flags = flagsOf(index);
  const chars = (flags & STRING_WIDE) == 0 ? length : countUnits(text, text + length);
  countCell(length, chars, (flags & STRING_VISIBLE) != 0);
  if (isWanted()) {
    if ((flags & STRING_CHANGES) != 0) {
      setStatus(SCAN_NO_RECORD);
      return UNCERTAIN;
    }
    if (isTooLong()) return UNCERTAIN;
    reachColumn();
    copyBytes(text, length, output);
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
  at = readTextTag(at + 6);
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
