import { VERDICT_DEFERRED, VERDICT_HASHED } from '../../abi/abi';
import { PLAN_CALLING_CODE } from '../../abi/phone-abi';
import { copyCell } from '../character-classes';
import { hashNextLane, nextLane } from '../digests/partitions';
import { CELLS, DIALLED, OWN_COUNTRIES, ROW_PLANS } from '../layout';
import { hasPlus, readDialled } from './dialled';
import { callingCodeLength, planOfCountry, ZERO } from './numbering-plan';
import { national, nationalCount, parsedPlan, parseInternational, parseNational } from './parse-number';

/** Hashes plainly written phone numbers: `normalise/phone/phone-plain.ts` on bytes. */

const SPACE: u8 = 32;
const PLUS: u8 = 0x2b;

/** In characters, as in `phone-dialled.ts`. */
const MAX_WRITTEN: u32 = 31;
/** Digits of an unverified number, as in `phone.ts`. */
const MIN_UNVERIFIED: u32 = 7;
const MAX_UNVERIFIED: u32 = 15;

/** Hashed cells that were repaired, and those that match no known numbering plan. */
export let repairedPhones: u32 = 0;
export let unverifiedPhones: u32 = 0;

/** The plan that the last number fits; 0 for none. */
export let hashedPlan: u32 = 0;

/** Whether a plus sign is hashed before the digits. */
let writesPlus = false;

/** Whether a plus is hashed before the digits until it is set again. */
export function setPlus(wanted: bool): void {
  writesPlus = wanted;
}

/** Plan of the country of a list, and of its current row; 0 if none is known. */
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

/** The country of the list counts until another one is entered. */
export function leaveCountry(): void {
  rowPlan = listPlan;
}

/** No plan, and the country cell is blank. */
const BLANK: u32 = 1;

/** Reads the country of a row from its cell; false if only JavaScript can determine it. */
export function enterCountry(cell: u32): bool {
  const plan = planIn(cell);
  rowPlan = plan == BLANK ? listPlan : plan;
  return plan != 0;
}

/** The same for a number with a country cell of its own; where that is blank, the `general` one counts, -1 for none. */
export function enterOwnCountry(cell: u32, general: i32): bool {
  return enterCountry(general >= 0 && planIn(cell) == BLANK ? <u32>general : cell);
}

/**
 * Reads the `count` own countries of some of a row's numbers; false if only JavaScript can determine one. `hasGeneral`:
 * the country of the others has been entered.
 */
export function enterOwnCountries(cells: u32, count: u32, hasGeneral: bool): bool {
  const general = hasGeneral ? rowPlan : listPlan;
  store<u32>(ROW_PLANS, general);
  for (let place: u32 = 0; place < count; place++) {
    const plan = planIn(cells + place);
    if (plan == 0) return false;
    store<u32>(ROW_PLANS + (place + 1) * 4, plan == BLANK ? general : plan);
  }
  return true;
}

/** Takes the country of a mapped cell from those that `enterOwnCountries` has read. */
export function takeOwnCountry(index: u32): void {
  rowPlan = load<u32>(ROW_PLANS + load<u8>(OWN_COUNTRIES + index) * 4);
}

/** The plan of the country in a cell; 0 if only JavaScript can determine it. */
function planIn(cell: u32): u32 {
  let start = load<u32>(CELLS + cell * 8);
  let length = load<u32>(CELLS + cell * 8, 4);
  if (length >= 0x10000) return 0;
  while (length > 0 && load<u8>(start) == SPACE) {
    start++;
    length--;
  }
  while (length > 0 && load<u8>(start + length - 1) == SPACE) length--;
  if (length == 0) return BLANK;
  return length == 2 ? planOfCountry(load<u8>(start), load<u8>(start, 1)) : 0;
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

/** Returns where the digits go. */
function beginNumber(lane: u32): u32 {
  if (!writesPlus) return lane;
  store<u8>(lane, PLUS);
  return lane + 1;
}
