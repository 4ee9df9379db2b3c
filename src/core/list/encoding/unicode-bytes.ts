import { isUtf8 } from 'node:buffer';
import type { Encoding } from '../../../shared/list';

export interface ByteOrderMark {
  readonly encoding: Encoding;
  /** Length of the mark in bytes; 0 if there is none. */
  readonly bomBytes: number;
}

/** The mark of UTF-32 LE starts with that of UTF-16 LE. */
const MARKS: readonly (readonly [encoding: Encoding, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The byte order mark at the start of a list; null if there is none. */
export function byteOrderMark(head: Uint8Array): ByteOrderMark | null {
  const found = MARKS.find(([, mark]) => mark.every((byte, at) => head[at] === byte));
  return found === undefined ? null : { encoding: found[0], bomBytes: found[1].length };
}

/** Mostly Western text in UTF-16 has a zero in one byte of most pairs and hardly any in the other. */
export function utf16ByNuls(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(head.length / 2);
  if (pairs < 2 || !head.includes(0)) return null;
  let evenNuls = 0;
  let oddNuls = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (head[i] === 0) evenNuls++;
    if (head[i + 1] === 0) oddNuls++;
  }
  const most = pairs * 0.6;
  const few = pairs * 0.05;
  if (oddNuls > most && evenNuls < few) return 'utf-16le';
  if (evenNuls > most && oddNuls < few) return 'utf-16be';
  return null;
}

/**
 * Whether samples are UTF-8: `mixed` if some bytes are not, but there are more multi-byte characters than bad bytes.
 * @param head from the first byte of the list
 * @param pieces from anywhere after it; without any, and if `complete`, the head is the whole list
 */
export function utf8In(head: Uint8Array, pieces: readonly Uint8Array[], complete: boolean): 'whole' | 'mixed' | 'none' {
  const uncut = [
    complete ? head : withoutCutEnd(head),
    ...pieces.map((piece) => withoutCutEnd(withoutCutStart(piece))),
  ];
  if (uncut.every((sample) => isUtf8(sample))) return 'whole';
  const decoder = new TextDecoder();
  let characters = 0;
  let invalid = 0;
  for (const text of uncut.map((sample) => decoder.decode(sample))) {
    for (const character of text) {
      if (character === '\uFFFD') invalid++;
      else if (character > '\x7F') characters++;
    }
  }
  return characters >= invalid && characters > 0 ? 'mixed' : 'none';
}

/** A sample may start inside a character of up to four bytes; those bytes are ignored. */
function withoutCutStart(sample: Uint8Array): Uint8Array {
  let start = 0;
  while (start < 3 && isContinuation(sample[start])) start++;
  return sample.subarray(start);
}

/** It may also end inside one. */
function withoutCutEnd(sample: Uint8Array): Uint8Array {
  let end = sample.length;
  for (let back = 1; back <= 3 && back <= sample.length; back++) {
    const byte = sample[sample.length - back] ?? 0;
    if (isContinuation(byte)) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    if (length > back) end = sample.length - back;
    break;
  }
  return sample.subarray(0, end);
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
