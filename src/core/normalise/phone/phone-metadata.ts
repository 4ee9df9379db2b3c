import { createRequire } from 'node:module';
import type * as core from 'libphonenumber-js/core';
import type max from 'libphonenumber-js/max/metadata';

/** All that the build keeps of it. */
type PhoneLibrary = Pick<typeof core, 'isValidPhoneNumber' | 'parsePhoneNumberFromString'>;

let plans: typeof max | null = null;
let metadata: typeof max | null = null;
let library: PhoneLibrary | null = null;

/**
 * The world's numbering plans, from the smallest edition: all have the same countries, calling codes, prefixes, lengths and
 * patterns. Loaded synchronously on first use, in the middle of a list: the kernel holds them in a form of its own, so that
 * most threads never need these.
 */
export function numberingPlans(): typeof max {
  plans ??= createRequire(import.meta.url)('libphonenumber-js/min/metadata') as typeof max;
  return plans;
}

/** The largest edition, which also knows the kinds of numbers; for the library. */
export function phoneMetadata(): typeof max {
  metadata ??= createRequire(import.meta.url)('libphonenumber-js/max/metadata') as typeof max;
  return metadata;
}

/** Loaded in the same way, for a number that is not plainly written. */
export function phoneLibrary(): PhoneLibrary {
  library ??= createRequire(import.meta.url)('libphonenumber-js/core') as PhoneLibrary;
  return library;
}
