import { Random } from '../random';

/**
 * By the seed in the variable SEED; else by the same one each time, but by another one where more faults are asked for.
 * Says which, so that a run can be had again.
 */
export function seededRandom(what: string): Random {
  const seed = Number(process.env.SEED ?? (process.env.KILLS === undefined ? 1 : Date.now() % 2 ** 31));
  console.log(`${what}: SEED=${seed}`);
  return new Random(seed);
}
