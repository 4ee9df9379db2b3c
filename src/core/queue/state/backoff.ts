const BASE_DELAY_MS = 2_000;
const MAX_DELAY_MS = 5 * 60_000;

/**
 * How long to wait before the next attempt, in milliseconds: exponential with full jitter. `attempts`: the number of
 * equal failures in a row, from 1. `random`: 0 to 1, new for each call.
 */
export function backoffMs(attempts: number, random: number): number {
  return Math.floor(random * Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (attempts - 1)));
}
