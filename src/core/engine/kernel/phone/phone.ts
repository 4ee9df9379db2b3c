import { VERDICT_DEFERRED, VERDICT_HASHED } from '../../abi/abi';
import { PLAN_CALLING_CODE } from '../../abi/phone-abi';
import { copyCell } from '../character-classes';
import { hashNextLane, nextLane } from '../digests/partitions';
import { CELLS, DIALLED } from '../layout';
import { callingCodeLength, planOfCountry, ZERO } from './numbering-plan';
import { national, nationalCount, parsedPlan, parseInternational, parseNational } from './parse-number';

/** Hashes plainly written phone numbers: `normalise/phone/phone-plain.ts` on bytes. */

const SPACE: u8 = 32;
const PLUS: u8 = 0x2b;
const SLASH: u8 = 0x2f;
const DOT: u8 = 0x2e;
const HYPHEN: u8 = 0x2d;

/** In characters, as in `phone-dialled.ts`. */
const MAX_WRITTEN: u32 = 31;
/** Dates have no more digits. */
const MAX_DATE_DIGITS: u32 = 8;
/** Around the last slash, as in `second-number.ts`. */
const MIN_GROUP: u32 = 5;
const MAX_REST_OF_SECOND: u32 = 4;
/** Digits of an unverified number, as in `phone.ts`. */
const MIN_UNVERIFIED: u32 = 7;
const MAX_UNVERIFIED: u32 = 15;

/** Hashed cells that were repaired, and those that match no known numbering plan. */
export let repairedPhones: u32 = 0;
export let unverifiedPhones: u32 = 0;

/** The plan by which the last number was understood; 0 for none. */
export let hashedPlan: u32 = 0;

/** Whether a plus sign stands before the digits that are hashed. */
let writesPlus = false;

/** Until it is set again. */
export function setPlus(wanted: bool): void {
  writesPlus = wanted;
}

/** Plan of the country of a list, and of its present row; 0 where none is known. */
let listPlan: u32 = 0;
let rowPlan: u32 = 0;

/** Sets the country of numbers without one, as two letters, or zeros for none; false if it has no plan. */
export function setCountry(first: u32, second: u32): bool {
  listPlan = first == 0 ? 0 : planOfCountry(first, second);
  rowPlan = listPlan;
  return listPlan != 0 || first == 0;
}

export function clearPhoneCounts(): void {
  repairedPhones = 0;
  unverifiedPhones = 0;
}

/** Reads the country of a row from its cell; false if only JavaScript can determine it. */
export function enterCountry(cell: u32): bool {
  let start = load<u32>(CELLS + cell * 8);
  let length = load<u32>(CELLS + cell * 8, 4);
  if (length >= 0x10000) return false;
  while (length > 0 && load<u8>(start) == SPACE) {
    start++;
    length--;
  }
  while (length > 0 && load<u8>(start + length - 1) == SPACE) length--;
  rowPlan = length == 0 ? listPlan : length == 2 ? planOfCountry(load<u8>(start), load<u8>(start, 1)) : 0;
  return length == 0 || rowPlan != 0;
}

/** The cell is trimmed. */
export function judgePhone(start: u32, length: u32): u32 {
  if (length > MAX_WRITTEN) return VERDICT_DEFERRED;
  const count = readDialled(start, length);
  if (count == 0) return VERDICT_DEFERRED;
  if (hasPlus) return hashInternational(DIALLED, count);
  if (rowPlan != 0) return parseNational(rowPlan, DIALLED, count) ? hashParsed() : VERDICT_DEFERRED;
  if (load<u16>(DIALLED) != 0x3030) return hashUnverified(count);
  // Two zeros stand for a plus only if nothing comes before or between them.
  if (load<u16>(start) != 0x3030 || count < 3) return VERDICT_DEFERRED;
  const verdict = hashInternational(DIALLED + 2, count - 2);
  if (verdict == VERDICT_HASHED) repairedPhones++;
  return verdict;
}

let hasPlus = false;

/** Writes the digits to `DIALLED`; returns their number, or 0 if the number is not plainly written. */
function readDialled(start: u32, length: u32): u32 {
  let count: u32 = 0;
  let separators: u32 = 0;
  let dots: u32 = 0;
  let isGrouped = false;
  /** Digits before the last slash, and between it and the one before. */
  let beforeSlash: u32 = 0;
  let group: u32 = 0;
  hasPlus = false;
  for (let at = start; at < start + length; at++) {
    const code = load<u8>(at);
    if (<u8>(code - ZERO) <= 9) {
      store<u8>(DIALLED + count, code);
      count++;
      continue;
    }
    if (code == PLUS) {
      if (hasPlus || count > 0) return 0;
      hasPlus = true;
      continue;
    }
    separators++;
    if (code == SPACE || isBracket(code)) isGrouped = true;
    else if (code == DOT) dots++;
    else if (code == SLASH) {
      // Between two numbers. A cell never begins or ends with a space.
      if (load<u8>(at - 1) == SPACE || load<u8>(at + 1) == SPACE) return 0;
      group = count - beforeSlash;
      beforeSlash = count;
    } else if (code != HYPHEN) return 0;
  }
  // Without spaces and brackets it may be a date, an amount or an IP address.
  const isDoubtful =
    separators > 0 && !isGrouped && (dots == 1 || dots == 3 || (separators == 2 && count <= MAX_DATE_DIGITS));
  const mayEndInSecond = group >= MIN_GROUP && count - beforeSlash <= MAX_REST_OF_SECOND;
  return isDoubtful || mayEndInSecond ? 0 : count;
}

function isBracket(code: u8): bool {
  return code == 0x28 || code == 0x29 || code == 0x5b || code == 0x5d;
}

function hashInternational(digits: u32, count: u32): u32 {
  return load<u8>(digits) != ZERO && parseInternational(digits, count) ? hashParsed() : VERDICT_DEFERRED;
}

function hashParsed(): u32 {
  const lane = nextLane();
  const digits = beginNumber(lane);
  const codeLength = callingCodeLength(parsedPlan);
  store<u32>(digits, load<u32>(parsedPlan, PLAN_CALLING_CODE));
  // May write into the next lane, or beyond the last, which is still empty.
  copyCell(national, nationalCount, digits + codeLength);
  hashNextLane(digits - lane + codeLength + nationalCount);
  hashedPlan = parsedPlan;
  return VERDICT_HASHED;
}

function hashUnverified(count: u32): u32 {
  let digits = DIALLED;
  while (count > 0 && load<u8>(digits) == ZERO) {
    digits++;
    count--;
  }
  if (count < MIN_UNVERIFIED || count > MAX_UNVERIFIED) return VERDICT_DEFERRED;
  const lane = nextLane();
  const to = beginNumber(lane);
  copyCell(digits, count, to);
  hashNextLane(to - lane + count);
  hashedPlan = 0;
  unverifiedPhones++;
  return VERDICT_HASHED;
}

/** Where the digits go. */
function beginNumber(lane: u32): u32 {
  if (!writesPlus) return lane;
  store<u8>(lane, PLUS);
  return lane + 1;
}
