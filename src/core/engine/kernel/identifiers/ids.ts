import { COLUMN_NAME_BYTES, VERDICT_DEFERRED, VERDICT_HASHED, VERDICT_INVALID } from '../../abi/abi';
import {
  copyCell,
  copyLowerCell,
  equalTo,
  HEX,
  isPlainWord,
  loadMasked,
  membersOf,
  NUMERIC,
  PRINTABLE,
} from '../character-classes';
import { addDigests, hashNextLane, nextLane } from '../digests/partitions';
import { SCRATCH } from '../layout';

/** Positions 8, 13, 18 and 23 of a UUID. */
const HYPHENS: u64 = (1 << 8) | (1 << 13) | (1 << 18) | (1 << 23);
const UUID_LENGTH: u32 = 36;
const ANDROID_ID_LENGTH: u32 = 16;

/** Hashes a UUID with its hyphens or an Android ID, unless it is all zero; see `normalise/device-id.ts`. */
export function judgeDeviceId(start: u32, length: u32): u32 {
  const lane = nextLane();
  copyLowerCell(start, length, lane);
  const whole = ((<u64>1) << length) - 1;
  if (!isDeviceId(lane, length, whole)) return isPlainWord(lane, whole) ? VERDICT_INVALID : VERDICT_DEFERRED;
  hashNextLane(length);
  return VERDICT_HASHED;
}

function isDeviceId(lane: u32, length: u32, whole: u64): bool {
  if (length != UUID_LENGTH && length != ANDROID_ID_LENGTH) return false;
  const hex = membersOf(HEX, lane);
  const hyphens = equalTo(0x2d, lane);
  const zeros = equalTo(0x30, lane);
  if (hyphens != (length == UUID_LENGTH ? HYPHENS : 0) || (hex | hyphens) != whole) return false;
  return (zeros | hyphens) != whole;
}

/**
 * Hashes an ID of visible ASCII. It must not be all hex digits (perhaps another hash), nor all characters of numbers,
 * nor as long as a digest in Base64.
 */
export function judgeThirdPartyId(start: u32, length: u32): u32 {
  const lane = nextLane();
  copyCell(start, length, lane);
  const whole = ((<u64>1) << length) - 1;
  // Such an ID must not hold a space.
  if (membersOf(PRINTABLE, lane) != whole) return isPlainWord(lane, whole) ? VERDICT_INVALID : VERDICT_DEFERRED;
  if (length == 43 || length == 44) return VERDICT_DEFERRED;
  if (isOtherHash(length) && membersOf(HEX, lane) == whole) return VERDICT_DEFERRED;
  if (membersOf(NUMERIC, lane) == whole && hasExponent(start, length)) return VERDICT_DEFERRED;
  hashNextLane(length);
  return VERDICT_HASHED;
}

/** Lengths of MD5 and SHA-1. */
function isOtherHash(length: u32): bool {
  return length == 32 || length == 40;
}

/** Digits alone are an ID; with an exponent they may be a number that a spreadsheet has rounded. */
function hasExponent(start: u32, length: u32): bool {
  for (let at = start; at < start + length; at++) if ((load<u8>(at) | 0x20) == 0x65) return true;
  return false;
}

/** Accepts a cell of 64 hex digits as a digest. */
export function acceptDigest(start: u32): bool {
  if (membersOf(HEX, start) != ~(<u64>0)) return false;
  v128.store(SCRATCH, fromHex(v128.load(start), v128.load(start, 16)));
  v128.store(SCRATCH, fromHex(v128.load(start, 32), v128.load(start, 48)), 16);
  addDigests(SCRATCH, 1);
  return true;
}

function fromHex(first: v128, second: v128): v128 {
  return i8x16.narrow_i16x8_u(pairsOf(first), pairsOf(second));
}

/** Combines each pair of digits into one 16-bit number. */
function pairsOf(digits: v128): v128 {
  const letter = i8x16.gt_u(digits, i8x16.splat(0x39));
  const values = i8x16.add(v128.and(digits, i8x16.splat(15)), v128.and(letter, i8x16.splat(9)));
  return v128.or(i16x8.shl(v128.and(values, i16x8.splat(15)), 4), i16x8.shr_u(values, 8));
}

/** Whether a cell repeats the NUL-padded name of its column. */
export function isName(start: u32, length: u32, name: u32): bool {
  if (length > COLUMN_NAME_BYTES) return false;
  for (let offset: u32 = 0; offset < COLUMN_NAME_BYTES; offset += 16) {
    if (v128.any_true(v128.xor(loadMasked(start, length, offset), v128.load(name + offset)))) return false;
  }
  return true;
}
