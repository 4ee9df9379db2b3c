import { createRequire } from 'node:module';
import type Papa from 'papaparse';

let papa: typeof Papa | null = null;

/** Loaded with the first record that needs it: threads whose kernel reads all records start without. */
export function papaparse(): typeof Papa {
  papa ??= createRequire(import.meta.url)('papaparse') as typeof Papa;
  return papa;
}
