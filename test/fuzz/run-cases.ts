import { Random } from '../random';

/** With `FUZZ_MINUTES` it runs that long, from the seed `FUZZ_SEED` or a new one each time. */
export const MINUTES = Number(process.env.FUZZ_MINUTES ?? 0);
export const FIRST_SEED = Number(process.env.FUZZ_SEED ?? (MINUTES > 0 ? Date.now() % 2 ** 31 : 1));

/** Time limit of a test of random cases, in milliseconds. */
export const FUZZ_TIMEOUT = 300_000 + MINUTES * 60_000;

/**
 * Runs a case for each seed, `quick` of them if no time is set, and counts the results. A case that throws is reported
 * with its seed. Cases that mostly wait may run concurrently.
 */
export async function runCases(
  quick: number,
  runCase: (random: Random) => Promise<string>,
  sideBySide = 1,
): Promise<ReadonlyMap<string, number>> {
  const runs = Number(process.env.FUZZ_RUNS ?? (MINUTES > 0 ? Number.POSITIVE_INFINITY : quick));
  const outcomes = new Map<string, number>();
  const end = Date.now() + MINUTES * 60_000;
  let started = 0;
  const lane = async () => {
    while (started < runs && (MINUTES === 0 || Date.now() < end)) {
      const seed = FIRST_SEED + started++;
      const outcome = await runCase(new Random(seed)).catch((error: unknown) => {
        started = Number.POSITIVE_INFINITY;
        throw new Error(`the case of FUZZ_SEED=${seed} FUZZ_RUNS=1: ${String(error)}`, { cause: error });
      });
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, lane));
  if (MINUTES > 0) console.info(`seed ${FIRST_SEED}:`, Object.fromEntries(outcomes));
  return outcomes;
}
