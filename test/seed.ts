/**
 * The seed of random tests. Fixed by default, so that a red build is due to the change and not to chance; `SEED=random`
 * explores new cases, and `SEED=<number>` repeats a run.
 */
export const SEED =
  process.env.SEED === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(process.env.SEED ?? 20_261_129);

/** How many random cases a test runs: few of the fixed ones, since they are the same each time, and eight times as many new ones. */
export const randomCases = (few: number): number => (process.env.SEED === undefined ? few : 8 * few);
