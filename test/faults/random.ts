import { Random } from '../random';
import { SEED } from '../seed';

/** Says its seed, so that a run can be had again. */
export function seededRandom(what: string): Random {
  console.log(`${what}: SEED=${SEED}`);
  return new Random(SEED);
}
