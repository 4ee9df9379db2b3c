import {
  ACCEPTS_CAPTURED,
  FIT_TOO_LONG,
  PLAN_BYTES,
  PLAN_CALLING_CODE,
  PLAN_FITS,
  PLAN_LENGTHS,
  PLANS,
  PLANS_BY_CALLING_CODE,
  PLANS_BY_COUNTRY,
  STATE_ACCEPTS,
  STATE_BYTES,
} from '../../abi/phone-abi';
import { PHONE_PLANS } from '../layout';

/** Lookups in the numbering plans. A plan is given by its address, 0 for none; digits are ASCII. */

export const ZERO: u8 = 0x30;
const MAX_CALLING_CODE: u32 = 3;

/** Results of `prefixLength`: no match, or a length that only JavaScript can determine. */
export const NO_PREFIX: i32 = -1;
export const UNCERTAIN_PREFIX: i32 = -2;

/** The plan of a country, by two letters in either case; 0 for anything else. */
export function planOfCountry(first: u32, second: u32): u32 {
  const row = (first | 0x20) - 0x61;
  const column = (second | 0x20) - 0x61;
  if (row >= 26 || column >= 26) return 0;
  return planOfNumber(load<u16>(PHONE_PLANS + PLANS_BY_COUNTRY + 2 * (row * 26 + column)));
}

/** The plan of the calling code at the start of the digits. No code is a prefix of another. */
export function planOfInternational(digits: u32, count: u32): u32 {
  let callingCode: u32 = 0;
  for (let at: u32 = 0; at < MAX_CALLING_CODE && at < count; at++) {
    callingCode = callingCode * 10 + load<u8>(digits + at) - ZERO;
    const number = load<u16>(PHONE_PLANS + PLANS_BY_CALLING_CODE + 2 * callingCode);
    if (number != 0) return planOfNumber(number);
  }
  return 0;
}

function planOfNumber(number: u32): u32 {
  return number == 0 ? 0 : PHONE_PLANS + PLANS + (number - 1) * PLAN_BYTES;
}

/** Whether a national number of `count` digits is possible: a `FIT_` code. */
export function fitOf(plan: u32, count: u32): u32 {
  return count >= PLAN_LENGTHS ? FIT_TOO_LONG : load<u8>(plan + count, PLAN_FITS);
}

export function callingCodeLength(plan: u32): u32 {
  return load<u8>(plan, PLAN_CALLING_CODE + 3);
}

/** As a number: 49 for Germany. */
export function callingCodeOf(plan: u32): u32 {
  let code: u32 = 0;
  for (let at: u32 = 0; at < callingCodeLength(plan); at++) {
    code = code * 10 + load<u8>(plan + at, PLAN_CALLING_CODE) - ZERO;
  }
  return code;
}

/** Whether digits begin with a calling code, or a prefix, of a plan. */
export function beginsWith(digits: u32, count: u32, wanted: u32): bool {
  const length = load<u8>(wanted, 3);
  if (count < length) return false;
  for (let at: u32 = 0; at < length; at++) if (load<u8>(digits + at) != load<u8>(wanted + at)) return false;
  return true;
}

/** Whether the automaton matches all of the digits. */
export function matches(automaton: u32, digits: u32, count: u32): bool {
  let state = automaton;
  for (let at: u32 = 0; at < count; at++) {
    state = after(automaton, state, load<u8>(digits + at));
    if (state == 0) return false;
  }
  return load<u16>(state, STATE_ACCEPTS) != 0;
}

/**
 * How many of the digits a prefix takes. Uncertain if it might take more or fewer, or, with `transforms`, if it might
 * capture a part.
 */
export function prefixLength(automaton: u32, digits: u32, count: u32, transforms: bool): i32 {
  let length = NO_PREFIX;
  let state = automaton;
  for (let at: u32 = 0; state != 0; at++) {
    const accepts = load<u16>(state, STATE_ACCEPTS);
    if (accepts != 0) {
      if (length != NO_PREFIX || (transforms && (accepts & ACCEPTS_CAPTURED) != 0)) return UNCERTAIN_PREFIX;
      length = at;
    }
    state = at < count ? after(automaton, state, load<u8>(digits + at)) : 0;
  }
  return length;
}

function after(automaton: u32, state: u32, digit: u8): u32 {
  const number = <u32>load<u16>(state + 2 * (digit - ZERO));
  return number == 0 ? 0 : automaton + (number - 1) * STATE_BYTES;
}
