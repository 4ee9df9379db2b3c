import { Random } from '../random';
import { SEED } from '../seed';

/** Prints its seed, so that a run can be repeated. */
export function seededRandom(what: string): Random {
  console.log(`${what}: SEED=${SEED}`);
  return new Random(SEED);
}
