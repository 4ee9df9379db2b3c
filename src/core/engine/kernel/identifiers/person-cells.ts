import { STAND_IN_SLOTS, VERDICT_DEFERRED, VERDICT_HASHED } from '../../abi/abi';
import { copyCell, copyLowerCell, within } from '../character-classes';
import { hashNextLane, nextLane } from '../digests/partitions';
import { STAND_INS } from '../layout';
import { addKey, hasKey, keyOf } from './key-table';

/** Cells of people that no rule changes but to lower case; all others are deferred. */

/** In characters: shorter than any hash. */
const MIN_NAME: u32 = 2;
const MAX_NAME: u32 = 31;
const MIN_DIGITS: u32 = 3;
const MAX_DIGITS: u32 = 16;

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
export function addStandIn(start: u64): void {
  addKey(STAND_INS, STAND_IN_SLOTS, keyOf(start));
}

/** Whether a name begins like one of those words. */
function mayBeStandIn(start: u64): bool {
  return hasKey(STAND_INS, STAND_IN_SLOTS, keyOf(start));
}
