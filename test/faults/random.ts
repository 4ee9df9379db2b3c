import { SEED } from '../seed';

/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  next(): number;
  below(limit: number): number;
}

/** Says its seed, so that a run can be had again. */
export function seededRandom(what: string): Random {
  console.log(`${what}: SEED=${SEED}`);
  const next = mulberry32(SEED);
  return { next, below: (limit) => Math.floor(next() * limit) };
}

/** A small generator that is known by this name. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
