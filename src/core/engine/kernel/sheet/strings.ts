import {
  MAX_STRING_PAGES,
  SCAN_DONE,
  SCAN_ENDED,
  SCAN_UNCERTAIN,
  STRING_VISIBLE,
  STRING_WIDE,
  STRINGS_PER_PAGE,
} from '../../abi/sheet-abi';
import { STRING_PAGES, STRINGS } from './layout';
import { copyText, isVisible, isWide, quoteCopy, textEnd } from './text';
import { isSpace, LT, readTag, readTextTag, selfClosing, UNCERTAIN } from './xml';

/**
 * The shared strings as they appear in records. A page has a table of the positions of its strings and of its end, and
 * one of their plain lengths. A string is its text and, unless it has a plain length, one byte of flags.
 */
const POSITIONS_BYTES: u32 = (STRINGS_PER_PAGE + 1) * 4;
const PAGE_TABLE_BYTES: u32 = POSITIONS_BYTES + STRINGS_PER_PAGE;
/** A byte holds no longer one. */
const MAX_PLAIN_LENGTH: u32 = 255;

export let stringCount: u32 = 0;
/** Bytes of all texts, without quotes. */
export let stringBytes: u32 = 0;
/** End of the strings. */
export let stringsEnd: u32 = STRINGS;
/** Why the last scan of strings ended. */
export let stringsStatus: u32 = SCAN_DONE;

/** Reads strings from `from`; returns the first that it does not read. Whatever ends before `limit` is complete. */
export function scanStrings(from: u32, limit: u32): u32 {
  stringsStatus = SCAN_DONE;
  while (from < limit) {
    if (isSpace(load<u8>(from))) {
      from++;
      continue;
    }
    const next = load<u8>(from) == LT ? scanString(from) : UNCERTAIN;
    if (next == UNCERTAIN) {
      // `</ss`, of `</sst>`
      stringsStatus = load<u32>(from) == 0x73732f3c ? SCAN_ENDED : SCAN_UNCERTAIN;
      break;
    }
    from = next;
  }
  return from;
}

function scanString(at: u32): u32 {
  if (stringCount >= MAX_STRING_PAGES * STRINGS_PER_PAGE) return UNCERTAIN;
  // `<si/>`
  if (load<u32>(at) == 0x2f69733c && load<u8>(at, 4) == 0x3e) {
    commitString(0, 0, 0);
    return at + 5;
  }
  // `<si>`
  if (load<u32>(at) != 0x3e69733c) return UNCERTAIN;
  const text = nextText();
  let end = text;
  let flags: u32 = 0;
  at += 4;
  // `<t`
  if (load<u16>(at) == 0x743c) {
    at = readTextTag(at + 2);
    if (at == UNCERTAIN) return UNCERTAIN;
    if (!selfClosing) {
      end = copyText(at, text);
      // `</t>`
      if (end == UNCERTAIN || load<u32>(textEnd) != 0x3e742f3c) return UNCERTAIN;
      at = textEnd + 4;
      flags = (isVisible ? STRING_VISIBLE : 0) | (isWide ? STRING_WIDE : 0);
    }
  }
  const bytes = end - text;
  const length = bytes == 0 ? 0 : quoteCopy(text, end) - text;
  // `</si>`
  if (!isStringEnd(at)) at = skipReadingAids(at, text + length);
  if (at == UNCERTAIN || !isStringEnd(at)) return UNCERTAIN;
  commitString(length, bytes, flags);
  return at + 5;
}

/** `</si>` */
function isStringEnd(at: u32): bool {
  return load<u32>(at) == 0x69732f3c && load<u8>(at, 4) == 0x3e;
}

/**
 * Skips the phonetic guides above a Japanese word, and how they look: programs in Japanese write the latter for every
 * string. `free` is memory for a text that is dropped.
 */
function skipReadingAids(at: u32, free: u32): u32 {
  // `<rPh`
  while (load<u32>(at) == 0x6850723c) {
    at = readTag(at + 4);
    // `<t`
    if (at == UNCERTAIN || selfClosing || load<u16>(at) != 0x743c) return UNCERTAIN;
    at = readTextTag(at + 2);
    if (at == UNCERTAIN || selfClosing || copyText(at, free) == UNCERTAIN) return UNCERTAIN;
    // `</t></rPh>`
    if (load<u64>(textEnd) != 0x50722f3c3e742f3c || load<u16>(textEnd, 8) != 0x3e68) return UNCERTAIN;
    at = textEnd + 10;
  }
  // `<phoneticPr`
  if (load<u64>(at) != 0x6974656e6f68703c || load<u32>(at, 7) != 0x72506369) return at;
  at = readTag(at + 11);
  return selfClosing ? at : UNCERTAIN;
}

/** Where the text of the next string goes. */
export function nextText(): u32 {
  return stringsEnd + (startsPage() ? PAGE_TABLE_BYTES + 4 : 0);
}

function startsPage(): bool {
  return stringCount % STRINGS_PER_PAGE == 0;
}

/** Adds the string whose text was written at `nextText()`. `bytes` is its size without quotes. */
export function commitString(length: u32, bytes: u32, flags: u32): void {
  const text = nextText();
  if (startsPage()) {
    // Tables are aligned to four bytes; `nextText` has left room for that.
    store<u32>(STRING_PAGES + (stringCount / STRINGS_PER_PAGE) * 4, (stringsEnd + 3) & ~3);
    store<u32>(placeOf(stringCount), text);
  }
  const isPlain = flags == STRING_VISIBLE && length <= MAX_PLAIN_LENGTH;
  store<u8>(plainLengthPlace(stringCount), isPlain ? <u8>length : 0);
  stringsEnd = text + length;
  if (!isPlain) store<u8>(stringsEnd++, <u8>flags);
  stringBytes += bytes;
  stringCount++;
  store<u32>(placeOf(stringCount - 1) + 4, stringsEnd);
}

/** Address of the text of a string. */
export function textOf(index: u32): u32 {
  return load<u32>(placeOf(index));
}

/** Bytes of that text. */
export function lengthOf(index: u32): u32 {
  const plainLength = plainLengthOf(index);
  return plainLength != 0 ? plainLength : flagsPlace(index) - textOf(index);
}

export function flagsOf(index: u32): u32 {
  return plainLengthOf(index) != 0 ? STRING_VISIBLE : load<u8>(flagsPlace(index));
}

function flagsPlace(index: u32): u32 {
  return load<u32>(placeOf(index), 4) - 1;
}

/** Address of the word that holds the start of a string; the next word holds its end. */
function placeOf(index: u32): u32 {
  return pageOf(index) + (index % STRINGS_PER_PAGE) * 4;
}

/**
 * Length of a string that is visible and all ASCII; 0 for any other. A string that is not mapped need not be looked at
 * then, which would mostly have to come from main memory.
 */
export function plainLengthOf(index: u32): u32 {
  return load<u8>(plainLengthPlace(index));
}

function plainLengthPlace(index: u32): u32 {
  return pageOf(index) + POSITIONS_BYTES + (index % STRINGS_PER_PAGE);
}

function pageOf(index: u32): u32 {
  return load<u32>(STRING_PAGES + (index / STRINGS_PER_PAGE) * 4);
}
