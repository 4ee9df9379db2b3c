/**
 * The numbering plans as the kernel reads them, in a custom section of its module: two tables of plan numbers (counted
 * from 1, 0 for none), the plans, and the automata compiled from their patterns. Sizes and offsets are in bytes.
 */

export const MAX_PLAN_BYTES: u32 = 192 * 1024;

/** One plan number for each calling code, which has at most three digits. */
export const PLANS_BY_CALLING_CODE: u32 = 0;
/** Indexed by the two letters of a country. */
export const PLANS_BY_COUNTRY: u32 = 2 * 1000;
export const PLANS: u32 = 2 * 1000 + 2 * 26 * 26;

/** At most three digits, padded with NUL; the fourth byte is their number. */
export const PLAN_CALLING_CODE: u32 = 0;
/** The prefix with which every national number is written, in the same form; none if some are written without. */
export const PLAN_WRITTEN_PREFIX: u32 = 4;
/** One byte for each length of a national number: its fit. Longer numbers are too long. */
export const PLAN_FITS: u32 = 8;
export const PLAN_LENGTHS: u32 = 20;
/** Whether a national prefix with a capturing group rewrites the number. */
export const PLAN_TRANSFORMS: u32 = 28;
/** Where the automata begin, as an offset into the section. */
export const PLAN_NATIONAL_NUMBER: u32 = 32;
export const PLAN_NATIONAL_PREFIX: u32 = 36;
export const PLAN_INTERNATIONAL_PREFIX: u32 = 40;
export const PLAN_BYTES: u32 = 44;

export const FIT_TOO_SHORT: u32 = 0;
export const FIT_POSSIBLE: u32 = 1;
export const FIT_TOO_LONG: u32 = 2;
export const FIT_DISPUTED: u32 = 3;

/** A state: the next state for each digit (counted from 1, 0 for none), and whether the digits so far are accepted. */
export const STATE_ACCEPTS: u32 = 20;
export const STATE_BYTES: u32 = 22;
/** The digits match the whole pattern. */
export const ACCEPTS: u32 = 1;
/** They match the whole pattern and a part is captured. */
export const ACCEPTS_CAPTURED: u32 = 2;
