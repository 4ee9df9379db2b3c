import {
  CELL_IS_OF_BATCH,
  CELL_IS_TEXT,
  LINE_CHECKSUM_FACTOR,
  LINE_PARTITION_BITS,
  LINE_PARTITIONS,
} from '../../abi/abi';
import { toHex } from './hex';

/** Builds lines from cells that are digests or texts, and partitions them. */

const LF: u8 = 10;
const COMMA: u8 = 44;
const DIGEST_DIGITS: u32 = 64;

let digestsOfBatch: u32 = 0;
let textsOfBatch: u32 = 0;

/** The total size of such lines in bytes. */
export function measureLines(cells: u32, lines: u32, width: u32, texts: u32): u32 {
  textsOfBatch = texts;
  let bytes = lines * width;
  for (let cell = cells; cell < cells + lines * width * 4; cell += 4) {
    const word = load<u32>(cell);
    if (word == 0) continue;
    bytes += (word & CELL_IS_TEXT) == 0 ? DIGEST_DIGITS : load<u32>(placeOf(word));
  }
  return bytes;
}

/**
 * Writes lines of `width` cells, each followed by LF, partition after partition. The cells are words, line by line.
 * Afterwards `work` holds the end of each partition, counted from the first line, then one byte per line, then the
 * lines. Returns their size in bytes.
 */
export function partitionLines(cells: u32, lines: u32, width: u32, digests: u32, texts: u32, work: u32): u32 {
  digestsOfBatch = digests;
  textsOfBatch = texts;
  const partitions = work + LINE_PARTITIONS * 4;
  const text = partitions + lines;
  memory.fill(work, 0, LINE_PARTITIONS * 4);
  for (let line: u32 = 0; line < lines; line++) {
    const end = formatLine(cells + line * width * 4, width, text);
    const partition = partitionOf(text, end);
    store<u8>(partitions + line, <u8>partition);
    const place = work + partition * 4;
    store<u32>(place, load<u32>(place) + end + 1 - text);
  }
  const bytes = toStarts(work);
  for (let line: u32 = 0; line < lines; line++) {
    const place = work + <u32>load<u8>(partitions + line) * 4;
    const end = formatLine(cells + line * width * 4, width, text + load<u32>(place));
    store<u8>(end, LF);
    // Once all lines of a partition are written, its start has become its end.
    store<u32>(place, end + 1 - text);
  }
  return bytes;
}

/** Turns partition sizes into start offsets; returns the total. */
function toStarts(partitions: u32): u32 {
  let start: u32 = 0;
  for (let place = partitions; place < partitions + LINE_PARTITIONS * 4; place += 4) {
    const bytes = load<u32>(place);
    store<u32>(place, start);
    start += bytes;
  }
  return start;
}

/** Without LF; returns the end address. */
function formatLine(cells: u32, width: u32, to: u32): u32 {
  for (let cell = cells; cell < cells + width * 4; cell += 4) {
    if (cell != cells) store<u8>(to++, COMMA);
    const word = load<u32>(cell);
    if (word == 0) continue;
    to = (word & CELL_IS_TEXT) == 0 ? copyDigest(placeOf(word), to) : copyText(placeOf(word), to);
  }
  return to;
}

function placeOf(word: u32): u32 {
  const place = word >> 2;
  if ((word & CELL_IS_OF_BATCH) == 0) return place;
  return place + ((word & CELL_IS_TEXT) == 0 ? digestsOfBatch : textsOfBatch);
}

function copyDigest(digest: u32, to: u32): u32 {
  toHex(to, v128.load(digest));
  toHex(to + 32, v128.load(digest, 16));
  return to + DIGEST_DIGITS;
}

/** Each text is preceded by its length; most are so short that a byte loop is fastest. */
function copyText(text: u32, to: u32): u32 {
  const length = load<u32>(text);
  for (let at: u32 = 0; at < length; at++) store<u8>(to + at, load<u8>(text + 4 + at));
  return to + length;
}

/**
 * The partition of a line: equal lines always share one, and different lines are spread evenly, wherever they differ. Every
 * other word has a checksum of its own: a processor computes both at once.
 */
function partitionOf(start: u32, end: u32): u32 {
  let even: u32 = 0;
  let odd: u32 = 0;
  let at = start;
  for (; at + 8 <= end; at += 8) {
    even = addWord(even, load<u32>(at));
    odd = addWord(odd, load<u32>(at, 4));
  }
  for (; at < end; at++) even = addWord(even, <u32>load<u8>(at));
  return addWord(even, odd) >> (32 - LINE_PARTITION_BITS);
}

/** The rotation brings the high bits of each word down to where the next multiplication spreads them. */
function addWord(checksum: u32, word: u32): u32 {
  return rotl<u32>(checksum ^ word, 15) * LINE_CHECKSUM_FACTOR;
}
