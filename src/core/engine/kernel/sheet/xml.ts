/**
 * Reads tags as nearly all workbooks write them: one space before an attribute, double quotes, ASCII values without
 * references. Everything else is uncertain, valid or not. Positions are addresses; 0 is none.
 */
export const UNCERTAIN: u32 = 0;

export const LT: u8 = 0x3c;
export const GT: u8 = 0x3e;
const SLASH: u8 = 0x2f;
const SPACE: u8 = 0x20;
export const DOUBLE_QUOTE: u8 = 0x22;
const AMPERSAND: u8 = 0x26;
/** `</v></c>` */
export const VALUE_AND_CELL_END: u64 = 0x3e632f3c3e762f3c;
/** `="` */
const VALUE_BEGINS: u16 = 0x223d;

/** The last tag was self-closing. */
export let selfClosing: bool = false;
/** Values of its attributes `r`, `s` and `t`: address, or 0, and length. */
export let rStart: u32 = 0;
export let rLength: u32 = 0;
export let sStart: u32 = 0;
export let sLength: u32 = 0;
export let tStart: u32 = 0;
export let tLength: u32 = 0;

/** Reads the rest of a tag after its name; returns where it ends. */
export function readTag(at: u32): u32 {
  /** One bit per attribute name seen: no attribute may occur twice, and names that share a bit are uncertain. */
  let seen: u64 = 0;
  rStart = rLength = sStart = tStart = 0;
  while (load<u8>(at) == SPACE) {
    at++;
    const name = at;
    let hash: u32 = 0;
    while (isNameCharacter(load<u8>(at))) hash = hash * 31 + load<u8>(at++);
    if (at == name) continue;
    if (load<u8>(name) < 0x41 || load<u16>(at) != VALUE_BEGINS) return UNCERTAIN;
    const bit = (<u64>1) << (hash & 63);
    if ((seen & bit) != 0) return UNCERTAIN;
    seen |= bit;
    const value = at + 2;
    const end = valueEnd(value);
    if (end == UNCERTAIN) return UNCERTAIN;
    if (at == name + 1) noteValue(load<u8>(name), value, end - value);
    at = end + 1;
  }
  selfClosing = load<u8>(at) == SLASH;
  if (selfClosing) at++;
  return load<u8>(at) == GT ? at + 1 : UNCERTAIN;
}

/** The same for a text, most of which have no attribute, or ` xml:space="preserve"`. */
export function readTextTag(at: u32): u32 {
  selfClosing = false;
  if (load<u8>(at) == GT) return at + 1;
  const isPreserved =
    load<u64>(at) == 0x6170733a6c6d7820 &&
    load<u64>(at, 8) == 0x73657270223d6563 &&
    (load<u64>(at, 16) & 0xffffffffffff) == 0x3e2265767265;
  return isPreserved ? at + 22 : readTag(at);
}

function noteValue(name: u8, start: u32, length: u32): void {
  if (name == 0x72) {
    rStart = start;
    rLength = length;
  } else if (name == 0x73) {
    sStart = start;
    sLength = length;
  } else if (name == 0x74) {
    tStart = start;
    tLength = length;
  }
}

function valueEnd(at: u32): u32 {
  let code = load<u8>(at);
  while (code != DOUBLE_QUOTE) {
    if (code < SPACE || code >= 0x80 || code == LT || code == AMPERSAND) return UNCERTAIN;
    code = load<u8>(++at);
  }
  return at;
}

function isNameCharacter(code: u8): bool {
  if ((code | 0x20) >= 0x61) return (code | 0x20) <= 0x7a || code == 0x5f;
  // Digits and the colon, the hyphen and the dot.
  return (code >= 0x30 && code <= 0x3a) || code == 0x2d || code == 0x2e;
}

/** White space between elements. */
export function isSpace(code: u8): bool {
  return code == SPACE || code == 0x0a || code == 0x09;
}

export function isDigit(code: u8): bool {
  return code - 0x30 < 10;
}

/** Parses an integer of at most nine digits; -1 if it is not one. */
export function readNumber(start: u32, length: u32): i32 {
  if (length == 0 || length > 9) return -1;
  let number: i32 = 0;
  for (let at = start; at < start + length; at++) {
    const digit = <u32>load<u8>(at) - 0x30;
    if (digit > 9) return -1;
    number = number * 10 + <i32>digit;
  }
  return number;
}
