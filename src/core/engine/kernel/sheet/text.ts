import { addCharacters, isMember } from '../character-classes';
import { UNCERTAIN } from './xml';

/** Copies texts of cells and strings into records. */

/** An ordinary character, or one of the classes below. */
const PLAIN: u8 = 0;
const WHITE: u8 = 1;
const END: u8 = 2;
const REFERENCE: u8 = 3;
/** Needs quotes in a record. */
const QUOTED: u8 = 4;
const LINE_FEED: u8 = 5;
const GREATER: u8 = 6;
const UNDERSCORE: u8 = 7;
const NOT_ASCII: u8 = 8;
/** CR, which XML turns into LF, and characters that XML forbids. */
const FORBIDDEN: u8 = 9;

const KIND_OF = memory.data(256);
memory.fill(KIND_OF, FORBIDDEN, 32);
memory.fill(KIND_OF + 0x80, NOT_ASCII, 128);
store<u8>(KIND_OF + 0x20, WHITE);
store<u8>(KIND_OF + 0x09, WHITE);
store<u8>(KIND_OF + 0x0a, LINE_FEED);
store<u8>(KIND_OF + 0x3c, END);
store<u8>(KIND_OF + 0x26, REFERENCE);
store<u8>(KIND_OF + 0x2c, QUOTED);
store<u8>(KIND_OF + 0x22, QUOTED);
store<u8>(KIND_OF + 0x3e, GREATER);
store<u8>(KIND_OF + 0x5f, UNDERSCORE);

const DOUBLE_QUOTE: u8 = 0x22;

/** Printable ASCII without special meaning, including spaces. */
const EASY = memory.data(16, 16);
for (let code: u32 = 0x20; code < 0x80; code++) {
  if (load<u8>(KIND_OF + code) <= WHITE) addCharacters(EASY, code, code);
}

const SPACE: u8 = 0x20;

/** Where a text ends that is visible and has only easy characters; `UNCERTAIN` for any other. */
export function easyEnd(at: u32): u32 {
  let spaces: u32 = 0;
  const start = at;
  for (;;) {
    const bytes = v128.load(at);
    const easy = ctz(~i8x16.bitmask(isMember(EASY, bytes)));
    spaces += popcnt(i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(SPACE))) & ((1 << easy) - 1));
    at += easy;
    if (easy < 16) break;
  }
  return at - start > spaces ? at : UNCERTAIN;
}

/** Where the last copied text ended. */
export let textEnd: u32 = 0;
/** The text has visible characters, ... */
export let isVisible: bool = false;
/** ... characters beyond ASCII, ... */
export let isWide: bool = false;
/** ... or characters that need quotes in a record. */
let needsQuotes: bool = false;

/**
 * Copies the text at `at`, up to the next tag, to `to`; returns the end of the copy, or `UNCERTAIN` if only an XML
 * parser can decode it.
 */
export function copyText(at: u32, to: u32): u32 {
  const start = to;
  /** Some characters beyond ASCII are white space. */
  let mayBeWhite = false;
  isVisible = isWide = needsQuotes = false;
  for (;;) {
    // Copies sixteen bytes at a time while all are ordinary; surplus bytes are overwritten later.
    const bytes = v128.load(at);
    const easy = ctz(~i8x16.bitmask(isMember(EASY, bytes)));
    v128.store(to, bytes);
    if ((~i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(0x20))) & ((1 << easy) - 1)) != 0) isVisible = true;
    at += easy;
    to += easy;
    if (easy == 16) continue;
    const code = load<u8>(at);
    const kind = load<u8>(KIND_OF + <u32>code);
    if (kind == PLAIN) {
      isVisible = true;
    } else if (kind == END) {
      break;
    } else if (kind == NOT_ASCII) {
      isWide = true;
      if (code == 0xef && load<u8>(at, 1) == 0xbf && load<u8>(at, 2) > 0xbd) return UNCERTAIN;
      if (isVisibleStart(code, load<u8>(at, 1))) isVisible = true;
      else mayBeWhite = true;
    } else if (kind == LINE_FEED) {
      needsQuotes = true;
    } else if (kind == REFERENCE) {
      at = copyReference(at, to);
      if (at == UNCERTAIN) return UNCERTAIN;
      isVisible = true;
      to++;
      continue;
    } else if (kind != WHITE) {
      isVisible = true;
      if (kind == QUOTED) needsQuotes = true;
      else if (kind == FORBIDDEN) return UNCERTAIN;
      // `]]>` is not allowed in a text, and `_x000D_` stands for another character.
      else if (kind == GREATER && load<u16>(at - 2) == 0x5d5d) return UNCERTAIN;
      else if (kind == UNDERSCORE && load<u8>(at, 1) == 0x78) return UNCERTAIN;
    }
    store<u8>(to++, code);
    at++;
  }
  if (mayBeWhite && !isVisible) return UNCERTAIN;
  textEnd = at;
  // At the head of a list, bytes like these would be a byte order mark.
  if (isWide && load<u8>(start) == 0xef) needsQuotes = true;
  return to;
}

/** The first bytes of a character that is certainly not white space: U+1680, U+2000 to U+205F, U+3000 and U+FEFF are. */
function isVisibleStart(first: u8, second: u8): bool {
  if (first == 0xe3) return second != 0x80;
  if (first == 0xe2) return second > 0x81;
  if (first == 0xe1) return second != 0x9a;
  return first == 0xef ? second != 0xbb : first >= 0xc3;
}

/** Decodes the five predefined entities of XML; returns where the text continues. */
function copyReference(at: u32, to: u32): u32 {
  const name = load<u32>(at);
  if (name == 0x3b746c26) return copyCharacter(0x3c, to, at + 4);
  if (name == 0x3b746726) return copyCharacter(0x3e, to, at + 4);
  if (name == 0x706d6126 && load<u8>(at, 4) == 0x3b) return copyCharacter(0x26, to, at + 5);
  if (name == 0x6f706126 && load<u16>(at, 4) == 0x3b73) return copyCharacter(0x27, to, at + 6);
  if (name != 0x6f757126 || load<u16>(at, 4) != 0x3b74) return UNCERTAIN;
  needsQuotes = true;
  return copyCharacter(DOUBLE_QUOTE, to, at + 6);
}

function copyCharacter(code: u8, to: u32, next: u32): u32 {
  store<u8>(to, code);
  return next;
}

/** Quotes the copy if a record requires it; returns its new end. */
export function quoteCopy(start: u32, end: u32): u32 {
  if (!needsQuotes) return end;
  let quotes: u32 = 2;
  for (let at = start; at < end; at++) if (load<u8>(at) == DOUBLE_QUOTE) quotes++;
  let to = end + quotes - 1;
  store<u8>(to, DOUBLE_QUOTE);
  for (let at = end - 1; at >= start; at--) {
    const code = load<u8>(at);
    store<u8>(--to, code);
    if (code == DOUBLE_QUOTE) store<u8>(--to, DOUBLE_QUOTE);
  }
  store<u8>(start, DOUBLE_QUOTE);
  return end + quotes;
}

/** Copies sixteen bytes at a time, and so may write beyond the end. */
export function copyBytes(from: u32, length: u32, to: u32): void {
  for (let offset: u32 = 0; offset < length; offset += 16) v128.store(to + offset, v128.load(from + offset));
}
