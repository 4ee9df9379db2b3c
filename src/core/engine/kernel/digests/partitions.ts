import { BLOCK_BYTES, DIGEST_BYTES, MAX_MESSAGE_BYTES, PARTITIONS } from '../../abi/abi';
import { BLOCKS, LANE_BYTES, LANE_COUNT, LANES, SPILLED_BYTES, STAGE_BYTES, STAGED_BYTES, STAGES } from '../layout';
import { DIGESTS, hashLanes } from './sha256';

/**
 * Messages gather until there are eight, digests until the block of a partition is full. The partition is the first byte
 * of the digest, so each partition can be sorted by itself later. All blocks together exceed the second-level cache, so
 * digests go to a small stage first and move on sixteen at a time.
 */

/** Writes these bytes to the spill file: partition after partition, each as long as `SPILLED_BYTES` says. */
declare function spill(from: u32, bytes: u32): void;

let lanes: u32 = 0;

/** Where the next digest of a column goes; 0 if digests go to their partitions. */
let listedTo: u32 = 0;

/** The digests of the messages that follow are written one after another to `to`, in the order of the messages. */
export function beginListing(to: u32): void {
  if (lanes > 0) hashPendingLanes();
  listedTo = to;
}

/** Ends the listing; returns the end of the last digest. */
export function endListing(): u32 {
  hashPendingLanes();
  const end = listedTo;
  listedTo = 0;
  return end;
}

export function isListing(): bool {
  return listedTo != 0;
}

/** Hashes the message of `length` bytes at `nextLane()`; the rest of its 64 bytes is zero. */
export function hashNextLane(length: u32): void {
  const lane = nextLane();
  store<u8>(lane + length, 0x80);
  store<u16>(lane + 62, bswap<u16>(<u16>(length << 3)));
  if (++lanes == LANE_COUNT) hashPendingLanes();
}

/** Where the next message is written. */
export function nextLane(): u32 {
  return LANES + lanes * LANE_BYTES;
}

/** Adds a message of at most `MAX_MESSAGE_BYTES` from any address. */
export function addMessage(from: u32, length: u32): void {
  assert(length <= MAX_MESSAGE_BYTES);
  const lane = nextLane();
  memory.fill(lane, 0, LANE_BYTES);
  memory.copy(lane, from, length);
  hashNextLane(length);
}

function hashPendingLanes(): void {
  // `spill` may throw; nothing may then remain that would be counted again.
  const waiting = lanes;
  lanes = 0;
  hashLanes();
  if (listedTo == 0) return addDigests(<u32>DIGESTS, waiting);
  memory.copy(listedTo, <u32>DIGESTS, waiting * DIGEST_BYTES);
  listedTo += waiting * DIGEST_BYTES;
}

/** Adds whole digests from any address. */
export function addDigests(from: u32, count: u32): void {
  for (const end = from + count * DIGEST_BYTES; from < end; from += DIGEST_BYTES) {
    const partition = <u32>load<u8>(from);
    const waiting = load<u32>(STAGED_BYTES + partition * 4) + DIGEST_BYTES;
    const to = STAGES + partition * STAGE_BYTES + ((waiting - DIGEST_BYTES) & (STAGE_BYTES - 1));
    v128.store(to, v128.load(from));
    v128.store(to, v128.load(from, 16), 16);
    store<u32>(STAGED_BYTES + partition * 4, waiting);
    if ((waiting & (STAGE_BYTES - 1)) == 0) emptyStage(partition, waiting);
  }
}

/**
 * Moves a full stage to the end of its block. A full block is spilled with all others, unless they hold little: a value that
 * is repeated fills its own again and again, and each spill of the others would leave a few bytes of each partition.
 */
function emptyStage(partition: u32, waiting: u32): void {
  const block = BLOCKS + partition * BLOCK_BYTES;
  const stage = STAGES + partition * STAGE_BYTES;
  const to = block + waiting - STAGE_BYTES;
  for (let offset: u32 = 0; offset < STAGE_BYTES; offset += 32) {
    v128.store(to + offset, v128.load(stage + offset));
    v128.store(to + offset, v128.load(stage + offset, 16), 16);
  }
  if (waiting != BLOCK_BYTES) return;
  if (isHalfFull()) spillAll();
  else spillBlock(partition);
}

/** Spills all remaining digests. */
export function flush(): void {
  hashPendingLanes();
  spillAll();
}

/** Moves what is waiting together, so that one call of the system writes it. No block is reached before it has moved. */
function spillAll(): void {
  let to: u32 = BLOCKS;
  for (let partition: u32 = 0; partition < PARTITIONS; partition++) {
    const waiting = load<u32>(STAGED_BYTES + partition * 4);
    const staged = waiting & (STAGE_BYTES - 1);
    memory.copy(to, BLOCKS + partition * BLOCK_BYTES, waiting - staged);
    memory.copy(to + waiting - staged, STAGES + partition * STAGE_BYTES, staged);
    store<u32>(SPILLED_BYTES + partition * 4, waiting);
    store<u32>(STAGED_BYTES + partition * 4, 0);
    to += waiting;
  }
  if (to != BLOCKS) spill(BLOCKS, to - BLOCKS);
}

/** Whether at least half of the room for all partitions is taken. */
function isHalfFull(): bool {
  let bytes: u32 = 0;
  for (let partition: u32 = 0; partition < PARTITIONS; partition++) bytes += load<u32>(STAGED_BYTES + partition * 4);
  return bytes >= (PARTITIONS * BLOCK_BYTES) / 2;
}

/** Spills the full block of one partition. */
function spillBlock(partition: u32): void {
  memory.fill(SPILLED_BYTES, 0, PARTITIONS * 4);
  store<u32>(SPILLED_BYTES + partition * 4, BLOCK_BYTES);
  store<u32>(STAGED_BYTES + partition * 4, 0);
  spill(BLOCKS + partition * BLOCK_BYTES, BLOCK_BYTES);
}
