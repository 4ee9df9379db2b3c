import { CHUNK_BYTES } from '../../abi/abi';
import { CHUNK, UTF16 } from '../layout';

/** Writes a piece of a list in UTF-16 into the chunk as UTF-8, which all else reads. */

/** Each step writes at most so many bytes; the next one overwrites those that were too many. */
const STEP_BYTES: u32 = 16;
const LAST_STEP: u32 = CHUNK + CHUNK_BYTES - STEP_BYTES;

/** U+FFFD, which stands for an unpaired surrogate. */
const REPLACEMENT: u32 = 0xfffd;

/** Where the text in the chunk ends, and which part of the piece it was written from. */
let textEnd: u32 = CHUNK;
let readTo: u32 = UTF16;

/**
 * Fills the chunk from the `length` bytes at `UTF16`, as far as they fit, and returns where its text ends. Half a
 * character at the end may be written as anything: its record is unfinished, and is read again.
 */
export function writeAsUtf8(length: u32, bigEndian: bool): u32 {
  const end = UTF16 + (length & ~1);
  if (bigEndian) swapBytes(end);
  let from: u32 = UTF16;
  let to: u32 = CHUNK;
  while (from < end && to <= LAST_STEP) {
    const first = v128.load(from);
    const next = v128.load(from, 16);
    v128.store(to, i8x16.narrow_i16x8_u(first, next));
    const others = i8x16.bitmask(i8x16.narrow_i16x8_s(isBeyondAscii(first), isBeyondAscii(next)));
    const ascii = min<u32>(ctz(others | 0x10000), (end - from) >> 1);
    from += ascii * 2;
    to += ascii;
    if (ascii == 16) continue;

    while (from < end && to <= LAST_STEP) {
      const unit = <u32>load<u16>(from);
      if (unit < 0x80) break;
      if (unit < 0x800) {
        const units = v128.load(from);
        v128.store(to, inTwoBytes(units));
        const run = min<u32>(ctz(~i16x8.bitmask(isForTwoBytes(units))), (end - from) >> 1);
        from += run * 2;
        to += run * 2;
      } else if ((unit & 0xf800) != 0xd800) {
        store<u32>(to, inThreeBytes(unit));
        from += 2;
        to += 3;
      } else {
        const other = <u32>load<u16>(from, 2);
        const isPair = unit < 0xdc00 && (other & 0xfc00) == 0xdc00;
        store<u32>(to, isPair ? inFourBytes(unit, other) : inThreeBytes(REPLACEMENT));
        from += isPair ? 4 : 2;
        to += isPair ? 4 : 3;
      }
    }
  }
  readTo = from;
  textEnd = to;
  return to;
}

/** How many bytes of the piece the text before `end` takes. What follows it is less, mostly a part of a record. */
export function utf16BytesBefore(end: u32): u32 {
  return readTo - UTF16 - 2 * countUnits(end, textEnd);
}

/** UTF-16 units of a text in UTF-8. */
export function countUnits(from: u32, end: u32): u32 {
  let count: u32 = 0;
  for (let at = from; at < end; at += 16) {
    const bytes = v128.load(at);
    const within = (1 << min<u32>(end - at, 16)) - 1;
    // All but continuation bytes, and the first of four again.
    count += popcnt(i8x16.bitmask(i8x16.gt_s(bytes, i8x16.splat(-65))) & within);
    count += popcnt(i8x16.bitmask(i8x16.ge_u(bytes, i8x16.splat(<i8>0xf0))) & within);
  }
  return count;
}

function swapBytes(end: u32): void {
  for (let at = UTF16; at < end; at += 16) {
    const units = v128.load(at);
    v128.store(at, v128.or(i16x8.shl(units, 8), i16x8.shr_u(units, 8)));
  }
}

function isBeyondAscii(units: v128): v128 {
  return i16x8.gt_u(units, i16x8.splat(0x7f));
}

function isForTwoBytes(units: v128): v128 {
  return i16x8.lt_u(i16x8.sub(units, i16x8.splat(0x80)), i16x8.splat(0x800 - 0x80));
}

function inTwoBytes(units: v128): v128 {
  const first = i16x8.shr_u(units, 6);
  const second = i16x8.shl(v128.and(units, i16x8.splat(0x3f)), 8);
  return v128.or(v128.or(first, second), i16x8.splat(<i16>0x80c0));
}

function inThreeBytes(unit: u32): u32 {
  return 0x8080e0 | (unit >> 12) | (((unit >> 6) & 0x3f) << 8) | ((unit & 0x3f) << 16);
}

function inFourBytes(first: u32, second: u32): u32 {
  const code = 0x10000 + ((first & 0x3ff) << 10) + (second & 0x3ff);
  const start = 0x80f0 | (code >> 18) | (((code >> 12) & 0x3f) << 8);
  return 0x80800000 | start | (((code >> 6) & 0x3f) << 16) | ((code & 0x3f) << 24);
}
