import { createRequire } from 'node:module';
import type max from 'libphonenumber-js/max/metadata';

/** What all editions of the metadata have. */
type Countries = Pick<typeof max, 'countries' | 'country_calling_codes'>;

let metadata: typeof max | null = null;
let smallest: Countries | null = null;

/**
 * The world's numbering plans. Loaded synchronously on first use, in the middle of a list: the kernel holds them in a
 * form of its own, so that most threads never need these.
 */
export function phoneMetadata(): typeof max {
  metadata ??= createRequire(import.meta.url)('libphonenumber-js/max/metadata') as typeof max;
  return metadata;
}

/** The countries of these plans and their calling codes, from the smallest edition unless the plans are loaded. */
export function countryMetadata(): Countries {
  smallest ??= metadata ?? (createRequire(import.meta.url)('libphonenumber-js/min/metadata') as Countries);
  return smallest;
}
