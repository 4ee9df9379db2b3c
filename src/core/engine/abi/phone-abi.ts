/**
 * The numbering plans as the kernel reads them, a custom section of its own module: two tables of plan numbers, counted
 * from 1 with 0 for none; the plans; and the automata that their patterns became. Sizes and offsets are in bytes.
 */

export const MAX_PLAN_BYTES: u32 = 192 * 1024;

/** Calling codes are at most three digits: one plan number for each. */
export const PLANS_BY_CALLING_CODE: u32 = 0;
/** By the two letters of a country. */
export const PLANS_BY_COUNTRY: u32 = 2 * 1000;
export const PLANS: u32 = 2 * 1000 + 2 * 26 * 26;

/** Three digits at most, padded with NUL; the fourth byte is their number. */
export const PLAN_CALLING_CODE: u32 = 0;
/** The same of the prefix with which every national number is written; none where some are not. */
export const PLAN_WRITTEN_PREFIX: u32 = 4;
/** What each length of a national number says, one byte each; what is longer is too long. */
export const PLAN_FITS: u32 = 8;
export const PLAN_LENGTHS: u32 = 20;
/** Whether a national prefix of which a part is captured rewrites the number. */
export const PLAN_TRANSFORMS: u32 = 28;
/** Where the automata begin, counted from the head of the section. */
export const PLAN_NATIONAL_NUMBER: u32 = 32;
export const PLAN_NATIONAL_PREFIX: u32 = 36;
export const PLAN_INTERNATIONAL_PREFIX: u32 = 40;
export const PLAN_BYTES: u32 = 44;

export const FIT_TOO_SHORT: u32 = 0;
export const FIT_POSSIBLE: u32 = 1;
export const FIT_TOO_LONG: u32 = 2;
export const FIT_DISPUTED: u32 = 3;

/** A state: for each digit the number of the next state, counted from 1 with 0 for none, and what the digits so far are. */
export const STATE_ACCEPTS: u32 = 20;
export const STATE_BYTES: u32 = 22;
/** All of a match. */
export const ACCEPTS: u32 = 1;
/** All of a match in which a part is captured. */
export const ACCEPTS_CAPTURED: u32 = 2;
