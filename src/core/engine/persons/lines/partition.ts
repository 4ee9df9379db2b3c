import { LINE_CHECKSUM_FACTOR, LINE_PARTITION_BITS } from '../../abi/abi';

const WORD_BYTES = 4;

/**
 * The partition of a line: equal lines always share one, and different lines are spread evenly, wherever they differ. As in
 * the kernel, words are little-endian, and every other one has a checksum of its own: a processor computes both at once.
 */
export function partitionOf(bytes: Uint8Array, start: number, end: number): number {
  let even = 0;
  let odd = 0;
  let at = start;
  for (; at + 2 * WORD_BYTES <= end; at += 2 * WORD_BYTES) {
    even = addWord(even, wordAt(bytes, at));
    odd = addWord(odd, wordAt(bytes, at + WORD_BYTES));
  }
  for (; at < end; at++) even = addWord(even, bytes[at] ?? 0);
  return addWord(even, odd) >>> (32 - LINE_PARTITION_BITS);
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}

/** The rotation brings the high bits of each word down to where the next multiplication spreads them. */
function addWord(checksum: number, word: number): number {
  const mixed = checksum ^ word;
  return Math.imul((mixed << 15) | (mixed >>> 17), LINE_CHECKSUM_FACTOR);
}
