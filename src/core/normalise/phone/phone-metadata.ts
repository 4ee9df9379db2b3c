import { createRequire } from 'node:module';
import type max from 'libphonenumber-js/max/metadata';

let metadata: typeof max | null = null;

/**
 * The world's numbering plans. Loaded synchronously on first use, in the middle of a list: the kernel holds them in a
 * form of its own, so that most threads never need these.
 */
export function phoneMetadata(): typeof max {
  metadata ??= createRequire(import.meta.url)('libphonenumber-js/max/metadata') as typeof max;
  return metadata;
}
