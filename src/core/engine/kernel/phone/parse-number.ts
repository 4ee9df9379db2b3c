import {
  FIT_DISPUTED,
  FIT_POSSIBLE,
  FIT_TOO_LONG,
  FIT_TOO_SHORT,
  PLAN_CALLING_CODE,
  PLAN_INTERNATIONAL_PREFIX,
  PLAN_NATIONAL_NUMBER,
  PLAN_NATIONAL_PREFIX,
  PLAN_TRANSFORMS,
  PLAN_WRITTEN_PREFIX,
} from '../../abi/phone-abi';
import { PHONE_PLANS } from '../layout';
import {
  beginsWith,
  callingCodeLength,
  fitOf,
  matches,
  NO_PREFIX,
  planOfInternational,
  prefixLength,
  UNCERTAIN_PREFIX,
  ZERO,
} from './numbering-plan';

/**
 * The steps of `normalise/phone/phone-plain.ts` and of libphonenumber, under the same names, with automata in place of
 * regular expressions. Each returns whether the number is certainly possible; it is then the calling code of
 * `parsedPlan` and `nationalCount` digits at `national`.
 */
export let parsedPlan: u32 = 0;
export let national: u32 = 0;
export let nationalCount: u32 = 0;
/** Also `FIT_DISPUTED` if only JavaScript can tell which digits are the national number. */
let fit: u32 = 0;

/** Area code and subscriber number together, as in `own-calling-code.ts`. */
const MIN_NATIONAL: u32 = 9;

/** @param digits the digits after the plus */
export function parseInternational(digits: u32, count: u32): bool {
  const plan = planOfInternational(digits, count);
  if (plan == 0) return false;
  const length = callingCodeLength(plan);
  parseSubscriber(plan, digits + length, count - length);
  return fit == FIT_POSSIBLE;
}

/** @param digits as dialled in the country of the plan */
export function parseNational(plan: u32, digits: u32, count: u32): bool {
  const abroad = prefixLength(automaton(plan, PLAN_INTERNATIONAL_PREFIX), digits, count, false);
  if (abroad == UNCERTAIN_PREFIX || abroad == 0) return false;
  if (abroad != NO_PREFIX && <u32>abroad < count && load<u8>(digits + abroad) != ZERO) {
    return parseInternational(digits + abroad, count - abroad);
  }
  const hasCallingCode = beginsWith(digits, count, plan + PLAN_CALLING_CODE);
  if (hasCallingCode && hasOwnCallingCode(plan, digits, count)) return parseInternational(digits, count);
  if (hasCallingCode) {
    const isInternational = meansInternational(plan, digits, count);
    if (fit == FIT_DISPUTED) return false;
    if (isInternational) return parseInternational(digits, count);
  }
  parseSubscriber(plan, digits, count);
  return fit == FIT_POSSIBLE;
}

/** Whether the digits begin with the calling code of their own country; the written prefix may follow. */
function hasOwnCallingCode(plan: u32, digits: u32, count: u32): bool {
  const prefix = plan + PLAN_WRITTEN_PREFIX;
  const prefixDigits = <u32>load<u8>(prefix, 3);
  if (prefixDigits == 0 || beginsWith(digits, count, prefix)) return false;
  const length = callingCodeLength(plan);
  const rest = digits + length;
  const restCount = count - length;
  return (
    isWhole(plan, rest, restCount) ||
    (beginsWith(rest, restCount, prefix) && isWhole(plan, rest + prefixDigits, restCount - prefixDigits))
  );
}

function isWhole(plan: u32, digits: u32, count: u32): bool {
  if (count < MIN_NATIONAL || fitOf(plan, count) != FIT_POSSIBLE) return false;
  return matches(automaton(plan, PLAN_NATIONAL_NUMBER), digits, count);
}

/**
 * Whether the digits begin with a calling code without its plus, given that they are no number of this country. Leaves
 * `fit` disputed if that is uncertain.
 */
function meansInternational(plan: u32, digits: u32, count: u32): bool {
  const numbers = automaton(plan, PLAN_NATIONAL_NUMBER);
  const length = callingCodeLength(plan);
  parseSubscriber(plan, digits + length, count - length);
  if (fit == FIT_DISPUTED) return false;
  const isNumber = matches(numbers, national, nationalCount);
  parseSubscriber(plan, digits, count);
  return fit == FIT_TOO_LONG || (isNumber && !matches(numbers, national, nationalCount));
}

function parseSubscriber(plan: u32, digits: u32, count: u32): void {
  const transforms = load<u32>(plan, PLAN_TRANSFORMS) != 0;
  const prefix = prefixLength(automaton(plan, PLAN_NATIONAL_PREFIX), digits, count, transforms);
  parsedPlan = plan;
  national = digits;
  nationalCount = count;
  if (prefix == UNCERTAIN_PREFIX) {
    fit = FIT_DISPUTED;
    return;
  }
  if (prefix > 0 && !needsPrefix(plan, digits, count, prefix)) {
    national += prefix;
    nationalCount -= prefix;
  }
  fit = fitOf(plan, nationalCount);
}

/** Whether an apparent national prefix belongs to the number itself. */
function needsPrefix(plan: u32, digits: u32, count: u32, prefix: u32): bool {
  if (fitOf(plan, count - prefix) == FIT_TOO_SHORT) return true;
  const numbers = automaton(plan, PLAN_NATIONAL_NUMBER);
  return matches(numbers, digits, count) && !matches(numbers, digits + prefix, count - prefix);
}

function automaton(plan: u32, field: u32): u32 {
  return PHONE_PLANS + load<u32>(plan + field);
}
