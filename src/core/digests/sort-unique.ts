import { DIGEST_BYTES } from './digest-record';

/** Below this many records an insertion sort beats another counting pass. */
const INSERTION_SORT_MAX = 24;

/** The memory that sorting needs. Used again by whoever sorts again and again: what is dropped is reclaimed late. */
export interface SortPlace {
  readonly order: Uint32Array;
  readonly spare: Uint32Array;
  readonly unique: Uint8Array;
}

/** A place for as many bytes of records. */
export function createSortPlace(bytes: number, stride: number): SortPlace {
  const count = bytes / stride;
  return { order: new Uint32Array(count), spare: new Uint32Array(count), unique: new Uint8Array(bytes) };
}

/**
 * Sorts fixed-size records (a multiple of 4 bytes) by their digest and drops repeated digests; the result lies in
 * `place`. A radix sort by leading byte, so that it stays linear even for input chosen by an adversary (digests already
 * in a list are not random) and for one value repeated a million times.
 */
export function sortUnique(
  records: Uint8Array,
  stride: number,
  { order, spare, unique }: SortPlace = createSortPlace(records.length, stride),
): Uint8Array {
  const count = records.length / stride;
  for (let i = 0; i < count; i++) order[i] = i;
  sortByByte({ records, stride, order, spare }, 0, count, 0);
  return copyUnique(records, stride, order, unique);
}

interface SortState {
  readonly records: Uint8Array;
  readonly stride: number;
  /** Record numbers, permuted in place. */
  readonly order: Uint32Array;
  readonly spare: Uint32Array;
}

function sortByByte(sorting: SortState, from: number, to: number, depth: number): void {
  if (to - from <= INSERTION_SORT_MAX) {
    insertionSort(sorting, from, to, depth);
    return;
  }
  if (depth === DIGEST_BYTES) return;
  const { records, stride, order, spare } = sorting;
  const starts = new Uint32Array(257);
  for (let i = from; i < to; i++) {
    const byte = records[at(order, i) * stride + depth] ?? 0;
    starts[byte + 1] = at(starts, byte + 1) + 1;
  }
  starts[0] = from;
  for (let byte = 1; byte <= 256; byte++) starts[byte] = at(starts, byte) + at(starts, byte - 1);
  const next = starts.slice(0, 256);
  for (let i = from; i < to; i++) {
    const record = at(order, i);
    const byte = records[record * stride + depth] ?? 0;
    const place = at(next, byte);
    spare[place] = record;
    next[byte] = place + 1;
  }
  order.set(spare.subarray(from, to), from);
  for (let byte = 0; byte < 256; byte++) {
    const low = at(starts, byte);
    const high = at(starts, byte + 1);
    if (high - low > 1) sortByByte(sorting, low, high, depth + 1);
  }
}

function insertionSort({ records, stride, order }: SortState, from: number, to: number, depth: number): void {
  for (let i = from + 1; i < to; i++) {
    const record = at(order, i);
    let j = i - 1;
    while (j >= from && compareDigests(records, at(order, j) * stride, records, record * stride, depth) > 0) {
      order[j + 1] = at(order, j);
      j--;
    }
    order[j + 1] = record;
  }
}

/** Compares two digests byte by byte, the first `equal` bytes being known to agree. */
export function compareDigests(a: Uint8Array, aAt: number, b: Uint8Array, bAt: number, equal = 0): number {
  for (let i = equal; i < DIGEST_BYTES; i++) {
    const difference = at(a, aAt + i) - at(b, bAt + i);
    if (difference !== 0) return difference;
  }
  return 0;
}

function copyUnique(records: Uint8Array, stride: number, order: Uint32Array, unique: Uint8Array): Uint8Array {
  const from = asWords(records);
  const to = asWords(unique);
  const step = stride / 4;
  let end = 0;
  for (let i = 0; i < records.length / stride; i++) {
    const record = at(order, i);
    if (end > 0 && compareDigests(unique, end - stride, records, record * stride) === 0) continue;
    const start = record * step;
    // Word by word: a million calls of `set` would cost more than the sorting.
    for (let word = 0; word < step; word++) to[end / 4 + word] = from[start + word] ?? 0;
    end += stride;
  }
  return unique.subarray(0, end);
}

/** The same bytes as 32-bit words; copied where they do not begin at a word. */
function asWords(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}

function at(array: Uint8Array | Uint32Array, index: number): number {
  return array[index] ?? 0;
}
