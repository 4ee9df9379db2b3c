import { NO_CHARACTER } from '../../abi/abi';
import { equalTo, signBits64 } from '../character-classes';
import { delimiter, ESCAPED_FLAG, LF, lastColumn, noteCell, QUOTES, quote } from './columns';

/**
 * Finds the end of one record and its mapped cells, 64 bytes at a time. Reads what papaparse reads without an error;
 * what it would report is `NEEDS_REFERENCE`. The functions return where the next record starts, or one of these codes.
 */
export const UNFINISHED: u32 = 0;
export const NEEDS_REFERENCE: u32 = 1;

const CR: i32 = 13;
const EQUALS_SIGN: i32 = 0x3d;

/** Whether the last record was one cell with nothing visible: such a blank line is not a row. */
export let visibility: u32 = 0;
export const VISIBLE: u32 = 0;
export const BLANK: u32 = 1;
/** Only a decoder can tell. */
export const NEEDS_DECODING: u32 = 2;

/** Line ends and quotes, one bit for each of 64 bytes. */
function boundaries(from: usize): u64 {
  return signBits64(
    isBoundary(v128.load(from)),
    isBoundary(v128.load(from, 16)),
    isBoundary(v128.load(from, 32)),
    isBoundary(v128.load(from, 48)),
  );
}

function isBoundary(bytes: v128): v128 {
  const lineEnd = v128.or(i8x16.eq(bytes, i8x16.splat(<i8>LF)), i8x16.eq(bytes, i8x16.splat(<i8>CR)));
  return v128.or(lineEnd, i8x16.eq(bytes, v128.load(QUOTES)));
}

function delimiters(from: usize): u64 {
  return delimiter == NO_CHARACTER ? 0 : equalTo(<u8>delimiter, from);
}

/** One bit for each of 64 bytes that is before the end. */
function bitsUpTo(base: u32, end: u32): u64 {
  return end - base < 64 ? ((<u64>1) << (end - base)) - 1 : ~0;
}

/**
 * Reads a record. Every one starts with a fresh load, so most records take the same steps and branches are predictable.
 * What follows its first quote, and the end of the chunk, is read by `restOfRecord`.
 */
export function readRecord(from: u32, end: u32, cells: u32): u32 {
  let start = from;
  let column: u32 = 0;
  let base = from;
  for (; base + 64 < end; base += 64) {
    const boundaryBits = boundaries(base);
    if (column <= lastColumn) {
      let bits = delimiters(base) & ((boundaryBits & -boundaryBits) - 1);
      while (bits != 0 && column <= lastColumn) {
        const at = base + <u32>ctz(bits);
        noteCell(cells, column++, start, at, 0);
        start = at + 1;
        bits &= bits - 1;
      }
    }
    if (boundaryBits == 0) continue;

    const at = base + <u32>ctz(boundaryBits);
    const code = <i32>load<u8>(at);
    if (code == quote) return restOfRecord(from, at, end, cells, column, start);
    noteCell(cells, column, start, at, 0);
    noteVisibility(column, start, at);
    return afterLineEnd(at);
  }
  return restOfRecord(from, base, end, cells, column, start);
}

/** Reads on at `resumeAt`, in the cell of `column` that began at `start`; nothing before was quoted. */
function restOfRecord(from: u32, resumeAt: u32, end: u32, cells: u32, column: u32, start: u32): u32 {
  let inQuotes = false;
  /** End of a quoted cell, or 0. */
  let closedAt: u32 = 0;
  let escaped: u32 = 0;
  /** Second halves of pairs up to here have been handled. */
  let skipTo: u32 = 0;

  for (let base = resumeAt; base < end; base += 64) {
    const within = bitsUpTo(base, end);
    const boundaryBits = boundaries(base) & within;
    // Beyond the last mapped column, only the end of the record matters.
    let bits = column > lastColumn ? boundaryBits : boundaryBits | (delimiters(base) & within);
    while (bits != 0) {
      const bit = bits & -bits;
      const at = base + <u32>ctz(bits);
      const next = at + 1;
      bits ^= bit;

      if ((boundaryBits & bit) == 0) {
        if (inQuotes) continue;
        noteCell(cells, column, start, closedAt != 0 ? closedAt : at, escaped);
        start = next;
        closedAt = escaped = 0;
        if (++column > lastColumn) bits &= boundaryBits;
        continue;
      }
      if (at < skipTo) continue;
      const code = <i32>load<u8>(at);

      if (inQuotes) {
        if (next >= end) return UNFINISHED;
        const following = <i32>load<u8>(next);
        if (code != quote) {
          escaped = ESCAPED_FLAG;
          if (code == CR && following == LF) skipTo = next + 1;
        } else if (following == quote) {
          escaped = ESCAPED_FLAG;
          skipTo = next + 1;
        } else if (following == delimiter || following == LF || following == CR) {
          inQuotes = false;
          closedAt = at;
        } else {
          return NEEDS_REFERENCE;
        }
        continue;
      }
      if (code == quote) {
        // Beyond the last mapped column, cell starts are not recorded; a delimiter precedes them.
        inQuotes = at == start || (column > lastColumn && <i32>load<u8>(at - 1) == delimiter);
        if (inQuotes) start = next;
        else if (isLoose(from, at)) return NEEDS_REFERENCE;
        continue;
      }

      const cellEnd = closedAt != 0 ? closedAt : at;
      // If the only cell was quoted and holds a delimiter, the whole line may have been quoted.
      if (column == 0 && closedAt != 0 && holdsDelimiter(start, cellEnd)) return NEEDS_REFERENCE;
      noteCell(cells, column, start, cellEnd, escaped);
      noteVisibility(column, start, cellEnd);
      // Only the next chunk shows whether CR is a line end or half of one.
      return code == CR && next >= end ? UNFINISHED : afterLineEnd(at);
    }
  }
  return UNFINISHED;
}

/** Whether only blanks, an equals sign or bytes beyond ASCII precede a quote in its cell. */
function isLoose(from: u32, quoteAt: u32): bool {
  let at = quoteAt;
  while (at > from) {
    const code = <i32>load<u8>(at - 1);
    if (code == delimiter) break;
    if (code > 32 && code < 0x80 && code != EQUALS_SIGN) return false;
    at--;
  }
  return at < quoteAt;
}

function holdsDelimiter(from: u32, end: u32): bool {
  for (let base = from; base < end; base += 64) {
    if ((delimiters(base) & bitsUpTo(base, end)) != 0) return true;
  }
  return false;
}

/** CR and LF together are one line end. */
function afterLineEnd(at: u32): u32 {
  return at + 1 + <u32>(load<u16>(at) == 0x0a0d);
}

function noteVisibility(column: u32, start: u32, end: u32): void {
  visibility = column > 0 ? VISIBLE : visibilityOf(start, end);
}

function visibilityOf(from: u32, end: u32): u32 {
  for (; from < end; from++) {
    const code = load<u8>(from);
    if (code >= 0x80) return NEEDS_DECODING;
    if (code != 32 && (code < 9 || code > 13)) return VISIBLE;
  }
  return BLANK;
}
