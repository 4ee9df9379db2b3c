import { STAND_IN_SLOTS, VERDICT_DEFERRED, VERDICT_HASHED } from '../../abi/abi';
import { copyCell, copyLowerCell, within } from '../character-classes';
import { hashNextLane, nextLane } from '../digests/partitions';
import { STAND_INS } from '../layout';

/** Cells of people that no rule changes but to lower case; all others are deferred. */

/** In characters: shorter than any hash. */
const MIN_NAME: u32 = 2;
const MAX_NAME: u32 = 31;
const MIN_DIGITS: u32 = 3;
const MAX_DIGITS: u32 = 16;

/** 2^64 divided by the golden ratio, as in `suspected-domains.ts`. */
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;
const SLOT_SHIFT: u64 = 64 - <u64>ctz(STAND_IN_SLOTS);

/** Digits of the last postal code. */
export let postalDigits: u32 = 0;

/** Where the next postal code goes unhashed, after its length; 0 where it is hashed. */
let textTo: u32 = 0;

/** Postal codes that follow are written one after another to `to`, each after its length; 0: they are hashed. */
export function setTextArea(to: u32): void {
  textTo = to;
}

export function textAreaEnd(): u32 {
  return textTo;
}

/** Hashes a trimmed name of ASCII letters and digits that begins with a letter and is no word for a missing value. */
export function judgeName(start: u32, length: u32): u32 {
  if (length < MIN_NAME || length > MAX_NAME) return VERDICT_DEFERRED;
  const lane = nextLane();
  copyLowerCell(start, length, lane);
  const letters = within(0x61, 26, lane);
  const whole = ((<u64>1) << length) - 1;
  const isPlain = (letters & 1) != 0 && (letters | within(0x30, 10, lane)) == whole;
  if (!isPlain || mayBeStandIn(load<u64>(lane))) return VERDICT_DEFERRED;
  hashNextLane(length);
  return VERDICT_HASHED;
}

/** Hashes a trimmed postal code of digits alone; whether its country has codes of this length is not judged here. */
export function judgePostalCode(start: u32, length: u32): u32 {
  if (length < MIN_DIGITS || length > MAX_DIGITS) return VERDICT_DEFERRED;
  const lane = nextLane();
  copyCell(start, length, lane);
  if (within(0x30, 10, lane) != ((<u64>1) << length) - 1) return VERDICT_DEFERRED;
  postalDigits = length;
  if (textTo == 0) {
    hashNextLane(length);
    return VERDICT_HASHED;
  }
  store<u32>(textTo, length);
  memory.copy(textTo + 4, start, length);
  textTo += 4 + length;
  return VERDICT_HASHED;
}

/** Adds a word for a missing value, of which the first eight bytes count: in lower case, zero-padded. */
export function addStandIn(key: u64): void {
  let slot = placeOf(key);
  while (load<u64>(slot) != 0 && load<u64>(slot) != key) slot = next(slot);
  store<u64>(slot, key);
}

function mayBeStandIn(key: u64): bool {
  let slot = placeOf(key);
  for (let entry = load<u64>(slot); entry != 0; entry = load<u64>(slot)) {
    if (entry == key) return true;
    slot = next(slot);
  }
  return false;
}

function placeOf(key: u64): u32 {
  return STAND_INS + <u32>((key * GOLDEN) >> SLOT_SHIFT) * 8;
}

function next(slot: u32): u32 {
  return STAND_INS + ((slot - STAND_INS + 8) & (STAND_IN_SLOTS * 8 - 1));
}
