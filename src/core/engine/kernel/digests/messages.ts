import { DIGEST_BYTES } from '../../abi/abi';
import { CELLS, CHUNK, LANE_BYTES, LANE_COUNT, LANES } from '../layout';
import { DIGESTS, hashLanes } from './sha256';

/**
 * Hashes messages of at most `MAX_MESSAGE_BYTES`, which lie one after another in `CHUNK`, with their lengths in
 * `CELLS`. The digests are stored at `to` in the same order. It uses the lanes of `addMessage`, so none of its messages
 * may be waiting.
 */
export function hashMessages(count: u32, to: u32): void {
  let from = CHUNK;
  let lanes: u32 = 0;
  for (let message: u32 = 0; message < count; message++) {
    const length = load<u32>(CELLS + message * 4);
    const lane = LANES + lanes * LANE_BYTES;
    memory.fill(lane, 0, LANE_BYTES);
    memory.copy(lane, from, length);
    store<u8>(lane + length, 0x80);
    store<u16>(lane + 62, bswap<u16>(<u16>(length << 3)));
    from += length;
    if (++lanes < LANE_COUNT) continue;
    to = hashInto(to, lanes);
    lanes = 0;
  }
  if (lanes > 0) hashInto(to, lanes);
}

function hashInto(to: u32, lanes: u32): u32 {
  hashLanes();
  memory.copy(to, <u32>DIGESTS, lanes * DIGEST_BYTES);
  return to + lanes * DIGEST_BYTES;
}
