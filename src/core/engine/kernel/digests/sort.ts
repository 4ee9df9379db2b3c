import { BLOCK_BYTES, DIGEST_BYTES, LINE_BYTES, WASM_PAGE_BYTES } from '../../abi/abi';
import { SORT_AREA } from '../layout';
import { toHex } from './hex';

/**
 * Sorts the digests of one partition and removes duplicates in one pass: a linear-probing table whose order of places
 * follows the order of digests. Digests are evenly distributed, so each starts close to its final place.
 */

/** The table, after the digests: four bytes of a digest and its number per place, with half as many spare places. */
let table: u32 = 0;
let places: u32 = 0;

/** Places beyond the last regular one, for digests that are displaced at the end. */
const OVERFLOW_PLACES: u32 = 256;
/** Average probes per digest above which the digests are assumed not to be random. */
const MAX_AVERAGE_PROBES: u64 = 64;

/** Reserves memory for `count` digests at `SORT_AREA`; false if there is not enough. */
export function reserve(count: u32): bool {
  table = SORT_AREA + count * DIGEST_BYTES;
  places = count + (count >> 1) + OVERFLOW_PLACES;
  const pages = (table + places * 8 + BLOCK_BYTES) / WASM_PAGE_BYTES + 1;
  const missing = <i32>pages - memory.size();
  return missing <= 0 || memory.grow(missing) >= 0;
}

/**
 * Sorts `count` digests of one partition. Returns the number of unique ones, or -1 if they are not evenly distributed.
 */
export function sortUnique(count: u32): i32 {
  memory.fill(table, 0, places * 8);
  const regular = <u64>(places - OVERFLOW_PLACES);
  const end = table + places * 8;
  let unique: i32 = 0;
  let steps: u64 = 0;
  for (let i: u32 = 0; i < count; i++) {
    const key = keyOf(i);
    let place = table + <u32>((key * regular) >> 32) * 8;
    let entry = (key << 32) | (i + 1);
    for (;;) {
      const there = load<u64>(place);
      if (there == 0) {
        store<u64>(place, entry);
        unique++;
        break;
      }
      const order = compare(there, entry);
      if (order == 0) break;
      if (order > 0) {
        // The digest in this place is larger, so it moves on, and so do those after it.
        store<u64>(place, entry);
        entry = there;
      }
      place += 8;
      steps++;
      if (place == end) return -1;
    }
    if (steps > MAX_AVERAGE_PROBES * count + 4096) return -1;
  }
  return unique;
}

/** Bytes 2 to 5 of a digest; the first is the same for the whole partition. */
function keyOf(index: u32): u64 {
  return <u64>bswap<u32>(load<u32>(SORT_AREA + index * DIGEST_BYTES, 1));
}

/** Negative if the digest of `a` is smaller, 0 if they are equal. */
function compare(a: u64, b: u64): i32 {
  const keys = <i64>(a >> 32) - <i64>(b >> 32);
  return keys != 0 ? (keys < 0 ? -1 : 1) : compareDigests(<u32>a - 1, <u32>b - 1);
}

function compareDigests(a: u32, b: u32): i32 {
  for (let part: u32 = 0; part < DIGEST_BYTES; part += 8) {
    const left = bswap<u64>(load<u64>(SORT_AREA + a * DIGEST_BYTES + part));
    const right = bswap<u64>(load<u64>(SORT_AREA + b * DIGEST_BYTES + part));
    if (left != right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Where `formatLines` continues in the table. */
let nextPlace: u32 = 0;

/** Starts `formatLines` at the first digest. */
export function beginLines(): void {
  nextPlace = 0;
}

/** Writes up to `max` lines of 64 hex digits and LF at `to`; returns how many, 0 at the end. */
export function formatLines(to: u32, max: u32): u32 {
  let lines: u32 = 0;
  for (; nextPlace < places && lines < max; nextPlace++) {
    const entry = load<u64>(table + nextPlace * 8);
    if (entry == 0) continue;
    const digest = SORT_AREA + (<u32>entry - 1) * DIGEST_BYTES;
    toHex(to, v128.load(digest));
    toHex(to + 32, v128.load(digest, 16));
    store<u8>(to + LINE_BYTES - 1, 10);
    to += LINE_BYTES;
    lines++;
  }
  return lines;
}
