import { BLOCK_BYTES, BLOCKS, DIGEST_BYTES, FILLED, LANES, MAX_MESSAGE, PARTITIONS } from './layout';
import { DIGESTS, hashLanes } from './sha256';

/**
 * Messages gather until there are four, digests until a block of their partition is full. Which is the first byte of
 * the digest, so that each partition can later be sorted by itself.
 */

/** Writes a full block of a partition to the spill file. */
declare function spill(partition: u32, from: u32, bytes: u32): void;

let lanes: u32 = 0;

/** The padded message of `length` bytes, of which the rest of the 64 bytes is zero, stands at `nextLane()`. */
export function hashNextLane(length: u32): void {
  const lane = nextLane();
  store<u8>(lane + length, 0x80);
  store<u16>(lane + 62, bswap<u16>(<u16>(length << 3)));
  if (++lanes == 4) hashWaiting();
}

export function nextLane(): u32 {
  return LANES + lanes * 64;
}

/** Takes a message of at most `MAX_MESSAGE` bytes from anywhere. */
export function addMessage(from: u32, length: u32): void {
  assert(length <= MAX_MESSAGE);
  const lane = nextLane();
  memory.fill(lane, 0, 64);
  memory.copy(lane, from, length);
  hashNextLane(length);
}

function hashWaiting(): void {
  // What spills may throw, and must then leave nothing behind that would be counted again.
  const waiting = lanes;
  lanes = 0;
  hashLanes();
  addDigests(<u32>DIGESTS, waiting);
}

/** Takes whole digests from anywhere. */
export function addDigests(from: u32, count: u32): void {
  for (const end = from + count * DIGEST_BYTES; from < end; from += DIGEST_BYTES) {
    const partition = <u32>load<u8>(from);
    const filled = load<u32>(FILLED + partition * 4);
    const block = BLOCKS + partition * BLOCK_BYTES;
    v128.store(block + filled, v128.load(from));
    v128.store(block + filled, v128.load(from, 16), 16);
    if (filled + DIGEST_BYTES < BLOCK_BYTES) {
      store<u32>(FILLED + partition * 4, filled + DIGEST_BYTES);
    } else {
      store<u32>(FILLED + partition * 4, 0);
      spill(partition, block, BLOCK_BYTES);
    }
  }
}

/** Spills all that is left. */
export function flush(): void {
  hashWaiting();
  for (let partition: u32 = 0; partition < PARTITIONS; partition++) {
    const filled = load<u32>(FILLED + partition * 4);
    store<u32>(FILLED + partition * 4, 0);
    if (filled > 0) spill(partition, BLOCKS + partition * BLOCK_BYTES, filled);
  }
}
