import fc from 'fast-check';
import { FIRST_SEED, MINUTES } from '../run-cases';

/** Cases per seed, if a time is set. */
const CASES_OF_SEED = 100;
/** For one seed, including the shrinking of a failure; in milliseconds. */
const MAX_MILLISECONDS = 240_000;

interface Plan<Recipe> {
  /** Cases if no time is set. */
  readonly quick: number;
  /** Earlier failures, which run first, each time. */
  readonly kept: readonly Recipe[];
}

/**
 * Checks random recipes and counts the results. A recipe is plain data: a failing one is shrunk and printed with its
 * seed. `FUZZ_SEED` repeats the same recipes.
 */
export async function runRecipes<Recipe>(
  recipes: fc.Arbitrary<Recipe>,
  { quick, kept }: Plan<Recipe>,
  check: (recipe: Recipe) => Promise<string>,
): Promise<ReadonlyMap<string, number>> {
  const outcomes = new Map<string, number>();
  let running: Promise<string> | undefined;
  const property = fc.asyncProperty(recipes, async (recipe) => {
    running = check(recipe);
    const outcome = await running;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  });
  const end = Date.now() + MINUTES * 60_000;
  let seed = FIRST_SEED;
  do {
    await fc.assert(property, {
      seed,
      numRuns: MINUTES > 0 ? CASES_OF_SEED : kept.length + quick,
      examples: seed === FIRST_SEED ? kept.map((recipe) => [recipe]) : [],
      interruptAfterTimeLimit: MAX_MILLISECONDS,
    });
    // The case that was running when the time was over.
    await running?.catch(() => undefined);
    seed++;
  } while (Date.now() < end);
  if (MINUTES > 0) console.info(`seeds ${FIRST_SEED} to ${seed - 1}:`, Object.fromEntries(outcomes));
  return outcomes;
}
