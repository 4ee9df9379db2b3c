/**
 * Classes of ASCII characters, tested sixteen bytes at a time: for each low half of a byte, one bit for each high half
 * that makes a member. Bytes beyond ASCII belong to no class.
 */
const HIGH_BITS = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0);

/** Atom characters of RFC 5322 in lower case, and dots; not the asterisk, by which programs mask addresses. */
export const LOCAL_PART = memory.data(16, 16);
export const HEX = memory.data(16, 16);
/** Visible characters: no white space, no control characters. */
export const PRINTABLE = memory.data(16, 16);
/** Characters of numbers, including scientific notation. */
export const NUMERIC = memory.data(16, 16);

/** Adds the characters of these codes to a class. */
export function addCharacters(table: usize, from: u32, to: u32): void {
  for (let code = from; code <= to; code++) {
    const place = table + (code & 15);
    store<u8>(place, load<u8>(place) | ((<u8>1) << (<u8>(code >> 4))));
  }
}

export function addAll(table: usize, characters: string): void {
  for (let i = 0; i < characters.length; i++) addCharacters(table, characters.charCodeAt(i), characters.charCodeAt(i));
}

function addDigits(table: usize): void {
  addCharacters(table, 0x30, 0x39);
}

function addLetters(table: usize): void {
  addCharacters(table, 0x61, 0x7a);
}

addLetters(LOCAL_PART);
addDigits(LOCAL_PART);
addAll(LOCAL_PART, "!#$%&'+/=?^_`{|}~-.");
addDigits(HEX);
addCharacters(HEX, 0x41, 0x46);
addCharacters(HEX, 0x61, 0x66);
addCharacters(PRINTABLE, 0x21, 0x7e);
addDigits(NUMERIC);
addAll(NUMERIC, '+-.,eE');

/** The last of the 43 characters that a SHA-256 digest has at least in Base64. */
const BASE64_DIGEST: u64 = (<u64>1) << 42;

/** One bit for each of the 64 bytes at `from` that belongs to a class. */
export function membersOf(table: usize, from: usize): u64 {
  return signBits64(
    isMember(table, v128.load(from)),
    isMember(table, v128.load(from, 16)),
    isMember(table, v128.load(from, 32)),
    isMember(table, v128.load(from, 48)),
  );
}

export function isMember(table: usize, bytes: v128): v128 {
  const low = i8x16.swizzle(v128.load(table), v128.and(bytes, i8x16.splat(15)));
  const high = i8x16.swizzle(HIGH_BITS, i8x16.shr_u(bytes, 4));
  return i8x16.ne(v128.and(low, high), i8x16.splat(0));
}

/** One bit for each of the 64 bytes at `from` that equals `code`. */
export function equalTo(code: u8, from: usize): u64 {
  const wanted = i8x16.splat(code);
  return signBits64(
    i8x16.eq(v128.load(from), wanted),
    i8x16.eq(v128.load(from, 16), wanted),
    i8x16.eq(v128.load(from, 32), wanted),
    i8x16.eq(v128.load(from, 48), wanted),
  );
}

/** One bit for each of the 64 bytes at `from` within `count` codes from `first`. */
export function within(first: u8, count: u8, from: usize): u64 {
  return signBits64(
    isWithin(first, count, v128.load(from)),
    isWithin(first, count, v128.load(from, 16)),
    isWithin(first, count, v128.load(from, 32)),
    isWithin(first, count, v128.load(from, 48)),
  );
}

/** Like `equalTo`, for a cell of `length` bytes, zero beyond its end; nearly all fit into 48. */
export function equalInCell(code: u8, cell: usize, length: u32): u64 {
  const wanted = i8x16.splat(code);
  const bits = signBits48(
    i8x16.eq(v128.load(cell), wanted),
    i8x16.eq(v128.load(cell, 16), wanted),
    i8x16.eq(v128.load(cell, 32), wanted),
  );
  return length <= 48 ? bits : bits | (signBits(i8x16.eq(v128.load(cell, 48), wanted)) << 48);
}

/** Like `within`, for such a cell. */
export function withinCell(first: u8, count: u8, cell: usize, length: u32): u64 {
  const bits = signBits48(
    isWithin(first, count, v128.load(cell)),
    isWithin(first, count, v128.load(cell, 16)),
    isWithin(first, count, v128.load(cell, 32)),
  );
  return length <= 48 ? bits : bits | (signBits(isWithin(first, count, v128.load(cell, 48))) << 48);
}

/**
 * Whether a cell in a 64-byte lane is plain text that is neither a hash nor a number in any notation: it has a letter
 * that is no hex digit, and is too short for a digest in Base64.
 */
export function isPlainWord(from: usize, whole: u64): bool {
  return whole < BASE64_DIGEST && within(0x67, 20, from) != 0 && (within(0x20, 95, from) & whole) == whole;
}

/** "At most" takes half the instructions of "below". */
function isWithin(first: u8, count: u8, bytes: v128): v128 {
  return i8x16.le_u(i8x16.sub(bytes, i8x16.splat(first)), i8x16.splat(count - 1));
}

/** The sign bits of 64 bytes. */
export function signBits64(a: v128, b: v128, c: v128, d: v128): u64 {
  const low = <u32>(i8x16.bitmask(a) | (i8x16.bitmask(b) << 16));
  const high = <u32>(i8x16.bitmask(c) | (i8x16.bitmask(d) << 16));
  return <u64>low | ((<u64>high) << 32);
}

function signBits48(a: v128, b: v128, c: v128): u64 {
  return <u64>(<u32>(i8x16.bitmask(a) | (i8x16.bitmask(b) << 16))) | (signBits(c) << 32);
}

function signBits(bytes: v128): u64 {
  return <u64>(<u32>i8x16.bitmask(bytes));
}

function toLower(bytes: v128): v128 {
  return v128.or(bytes, v128.and(isWithin(0x41, 26, bytes), i8x16.splat(0x20)));
}

/** 64 bytes of ones, then 64 of zeros: loaded at an offset, they mask the end of a cell. */
const KEEP = memory.data(128, 16);
memory.fill(KEEP, 0xff, 64);

/** Sixteen bytes of a cell from `offset`; zero beyond its end. */
export function loadMasked(start: usize, length: u32, offset: u32): v128 {
  return v128.and(v128.load(start + offset), v128.load(KEEP + 64 - length + offset));
}

/** Copies a cell of at most 64 bytes, zero-padded to 64. */
export function copyCell(start: usize, length: u32, to: usize): void {
  v128.store(to, loadMasked(start, length, 0));
  v128.store(to, loadMasked(start, length, 16), 16);
  v128.store(to, loadMasked(start, length, 32), 32);
  v128.store(to, loadMasked(start, length, 48), 48);
}

/** The same in lower case. */
export function copyLowerCell(start: usize, length: u32, to: usize): void {
  v128.store(to, toLower(loadMasked(start, length, 0)));
  v128.store(to, toLower(loadMasked(start, length, 16)), 16);
  v128.store(to, toLower(loadMasked(start, length, 32)), 32);
  v128.store(to, toLower(loadMasked(start, length, 48)), 48);
}
