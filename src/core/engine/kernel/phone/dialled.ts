import { addAll, isMember } from '../character-classes';
import { DIALLED } from '../layout';

/** Reads the digits of a plainly written number, like `normalise/phone/phone-dialled.ts`. */

const ZERO: u8 = 0x30;
const PLUS: u8 = 0x2b;
const SPACE: u8 = 0x20;
const HYPHEN: u8 = 0x2d;
const DOT: u8 = 0x2e;
const SLASH: u8 = 0x2f;
const CLOSING: u8 = 0x29;
const CLOSING_SQUARE: u8 = 0x5d;

/** In digits, as in `phone-label.ts`. */
const MAX_LINE_NUMBER: u32 = 4;
/** Dates have no more digits. */
const MAX_DATE_DIGITS: u32 = 8;
/** Around the last slash, as in `second-number.ts`. */
const MIN_GROUP: u32 = 5;
const MAX_REST_OF_SECOND: u32 = 4;

/** What may stand between digits, and what stands in no other figure than a phone number. */
const SEPARATORS = memory.data(16, 16);
const GROUPING = memory.data(16, 16);
addAll(SEPARATORS, ' ()[]./-');
addAll(GROUPING, ' ()[]');

/** The number begins with a plus. */
export let hasPlus = false;

/**
 * Writes the digits of a cell of at most 31 bytes to `DIALLED`; returns their number, or 0 if it is not plainly
 * written. In the masks, each bit is a character.
 */
export function readDialled(start: u32, length: u32): u32 {
  const first = v128.load(start);
  const second = v128.load(start, 16);
  const whole = ((<u32>1) << length) - 1;
  const digits = signBits(isDigit(first), isDigit(second)) & whole;
  const plus = equalTo(PLUS, first, second) & whole;
  const separators = signBits(isMember(SEPARATORS, first), isMember(SEPARATORS, second)) & whole;
  if ((digits | plus | separators) != whole) return 0;
  hasPlus = plus != 0;
  // Only one, before the first digit: no digit has a lower bit.
  if ((plus & (plus - 1)) != 0 || (hasPlus && (digits & (plus - 1)) != 0)) return 0;
  const count = <u32>popcnt(digits);
  if (separators != 0 && isDoubtful(start, first, second, whole, digits, separators)) return 0;
  copyRuns(start, digits);
  return count;
}

/**
 * Whether the separators may be those of a date, an amount, a difference, an IP address or a tax number, or stand
 * between two numbers or around a footnote.
 */
function isDoubtful(start: u32, first: v128, second: v128, whole: u32, digits: u32, separators: u32): bool {
  const slashes = equalTo(SLASH, first, second) & whole;
  if (slashes != 0 && mayBeTwoNumbers(start, slashes, digits)) return true;
  if (mayHaveLineNumber(start)) return true;
  const end = load<u8>(start + 31 - <u32>clz(whole));
  if (end == CLOSING || end == CLOSING_SQUARE) return true;
  if ((signBits(isMember(GROUPING, first), isMember(GROUPING, second)) & whole) != 0) return false;
  const dots = popcnt(equalTo(DOT, first, second) & whole);
  const count = popcnt(separators);
  if (count == 1 && load<u8>(start) == HYPHEN) return true;
  return dots == 1 || dots == 3 || (dots == 2 && count > 2) || (count == 2 && <u32>popcnt(digits) <= MAX_DATE_DIGITS);
}

/** Whether digits, a dot or a bracket, and a space begin the cell, as in `1. 030 …`; see `phone-label.ts`. */
function mayHaveLineNumber(start: u32): bool {
  let at = start;
  while (at < start + MAX_LINE_NUMBER && isAsciiDigit(load<u8>(at))) at++;
  const mark = load<u8>(at);
  return at > start && (mark == DOT || mark == CLOSING) && load<u8>(at + 1) == SPACE;
}

function isAsciiDigit(code: u8): bool {
  return code >= ZERO && code <= ZERO + 9;
}

function mayBeTwoNumbers(start: u32, slashes: u32, digits: u32): bool {
  for (let rest = slashes; rest != 0; rest &= rest - 1) {
    const at = start + <u32>ctz(rest);
    // A cell never begins or ends with a space.
    if (load<u8>(at - 1) == SPACE || load<u8>(at + 1) == SPACE) return true;
  }
  const last = (<u32>1) << (31 - <u32>clz(slashes));
  const others = slashes ^ last;
  const beforeLast = <u32>popcnt(digits & (last - 1));
  const beforeOther = others == 0 ? 0 : <u32>popcnt(digits & (((<u32>1) << (31 - <u32>clz(others))) - 1));
  return beforeLast - beforeOther >= MIN_GROUP && <u32>popcnt(digits) - beforeLast <= MAX_REST_OF_SECOND;
}

/** Copies digits run by run: mostly two to five, where a step per character would often be a wrong guess. */
function copyRuns(start: u32, digits: u32): void {
  let to: u32 = DIALLED;
  while (digits != 0) {
    const from = <u32>ctz(digits);
    // A cell has at most 31 characters, so the top bit of the inverted mask is set.
    const length = <u32>ctz(~(digits >> from));
    v128.store(to, v128.load(start + from));
    if (length > 16) v128.store(to, v128.load(start + from, 16), 16);
    to += length;
    digits &= ~((((<u32>1) << length) - 1) << from);
  }
}

function isDigit(bytes: v128): v128 {
  return i8x16.le_u(i8x16.sub(bytes, i8x16.splat(ZERO)), i8x16.splat(9));
}

function equalTo(code: u8, first: v128, second: v128): u32 {
  return signBits(i8x16.eq(first, i8x16.splat(code)), i8x16.eq(second, i8x16.splat(code)));
}

function signBits(first: v128, second: v128): u32 {
  return i8x16.bitmask(first) | (i8x16.bitmask(second) << 16);
}
