/**
 * Classes of ASCII characters, asked for sixteen bytes at once: for each low half of a byte, a bit for each high half
 * that makes a member. Bytes beyond ASCII are in no class.
 */
const HIGH_BITS = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0);

/** RFC 5322's atoms in lower case, and the dots between them. */
export const LOCAL_PART = memory.data(16, 16);
export const LOWER_HEX = memory.data(16, 16);
/** All that is seen: no white space, no control character. */
export const PRINTABLE = memory.data(16, 16);
/** What numbers are written with, scientific notation among them. */
export const NUMERIC = memory.data(16, 16);

function add(table: usize, from: u32, to: u32): void {
  for (let code = from; code <= to; code++) {
    const place = table + (code & 15);
    store<u8>(place, load<u8>(place) | ((<u8>1) << (<u8>(code >> 4))));
  }
}

function addAll(table: usize, characters: string): void {
  for (let i = 0; i < characters.length; i++) add(table, characters.charCodeAt(i), characters.charCodeAt(i));
}

function addDigits(table: usize): void {
  add(table, 0x30, 0x39);
}

function addLetters(table: usize): void {
  add(table, 0x61, 0x7a);
}

addLetters(LOCAL_PART);
addDigits(LOCAL_PART);
addAll(LOCAL_PART, "!#$%&'*+/=?^_`{|}~-.");
addDigits(LOWER_HEX);
add(LOWER_HEX, 0x61, 0x66);
add(PRINTABLE, 0x21, 0x7e);
addDigits(NUMERIC);
addAll(NUMERIC, '+-.,eE');

/** One bit for each of the sixteen bytes that is in the class. */
export function membersOf(table: usize, bytes: v128): u64 {
  const low = i8x16.swizzle(v128.load(table), v128.and(bytes, i8x16.splat(15)));
  const high = i8x16.swizzle(HIGH_BITS, i8x16.shr_u(bytes, 4));
  return <u64>i8x16.bitmask(i8x16.ne(v128.and(low, high), i8x16.splat(0)));
}

export function equalTo(code: u8, bytes: v128): u64 {
  return <u64>i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(<i8>code)));
}

/** One bit for each ASCII letter in lower case, and for each digit. */
export function lettersOf(bytes: v128): u64 {
  return <u64>i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x61)), i8x16.splat(26)));
}

export function digitsOf(bytes: v128): u64 {
  return <u64>i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10)));
}

export function toLower(bytes: v128): v128 {
  const upper = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x41)), i8x16.splat(26));
  return v128.or(bytes, v128.and(upper, i8x16.splat(0x20)));
}

/** The sixteen bytes of a cell from its `part * 16`th on; zero beyond its end. */
export function loadPart(start: u32, length: u32, part: u32): v128 {
  const index = i8x16.add(i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15), i8x16.splat(<i8>(part << 4)));
  return v128.and(v128.load(start + (part << 4)), i8x16.lt_u(index, i8x16.splat(<i8>length)));
}
