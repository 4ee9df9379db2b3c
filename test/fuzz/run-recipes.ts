import fc from 'fast-check';
import { FIRST_SEED, MINUTES } from './run-cases';

/** Cases of one seed, where time is set. */
const CASES_OF_SEED = 100;
/** Of one seed, with the search for a smaller case that fails as well; in milliseconds. */
const MAX_MILLISECONDS = 240_000;

interface Plan<Recipe> {
  /** Cases where no time is set. */
  readonly quick: number;
  /** What failed once; it is run first, each time. */
  readonly kept: readonly Recipe[];
}

/**
 * Checks random recipes and counts how they ended. A recipe is plain data: one that fails is made smaller, and printed
 * with its seed. `FUZZ_SEED` begins with the same recipes again.
 */
export async function runRecipes<Recipe>(
  recipes: fc.Arbitrary<Recipe>,
  { quick, kept }: Plan<Recipe>,
  check: (recipe: Recipe) => Promise<string>,
): Promise<ReadonlyMap<string, number>> {
  const outcomes = new Map<string, number>();
  const property = fc.asyncProperty(recipes, async (recipe) => {
    const outcome = await check(recipe);
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
    seed++;
  } while (Date.now() < end);
  if (MINUTES > 0) console.info(`seeds ${FIRST_SEED} to ${seed - 1}:`, Object.fromEntries(outcomes));
  return outcomes;
}
