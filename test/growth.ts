import { startProcessorTime } from './processor-time';

/**
 * How much longer the second input is. Far apart, so that a busy machine cannot make one complexity look like the
 * other.
 */
const FACTOR = 8;
/** Between linear (8) and quadratic (64). */
export const LINEAR = 24;

/** Minimum of this many runs: other load only ever adds, also to processor time where processors share their caches. */
const RUNS = 5;
/** Enough of input that grows too much for certain: other load can only make it seem to grow more. */
export const ONCE = 1;
/** Of the shorter input, cold and compiled: growth is hidden only if each of them takes several times too long. */
const SHORT_RUNS = 3;
/** Below this a run is too short to be compared, in microseconds; the input grows until it takes as long. */
const MIN_MICROSECONDS = 4_000;
const MAX_LENGTH = 4_000_000;

/**
 * The factor by which processor time grows on eight times the input, both in one run on one machine: exact only from
 * `LINEAR` on, since a longer run that stays below it is not repeated. Input too fast to be measured at its largest
 * counts as 0.
 * @param runs of the longer input, at most
 */
export function growth(inputOf: (length: number) => string, work: (input: string) => unknown, runs = RUNS): number {
  const cold = measurable(inputOf, work, 2_000);
  if (cold === null) return 0;
  // Compiles the code: a shorter input that only cold runs have measured would hide the growth.
  work(inputOf(cold.length * FACTOR));
  const compiled = measurable(inputOf, work, cold.length);
  if (compiled === null) return 0;
  const large = inputOf(compiled.length * FACTOR);
  return cheapest(large, work, runs, compiled.cost * LINEAR) / compiled.cost;
}

/** The first length, doubled again and again, whose cost can be compared; null if none can. */
function measurable(
  inputOf: (length: number) => string,
  work: (input: string) => unknown,
  from: number,
): { readonly length: number; readonly cost: number } | null {
  for (let length = from; length * FACTOR <= MAX_LENGTH; length *= 2) {
    const cost = cheapest(inputOf(length), work, SHORT_RUNS, MIN_MICROSECONDS);
    if (cost >= MIN_MICROSECONDS) return { length, cost };
  }
  return null;
}

/**
 * The same for asynchronous work, such as opening a list: from an input of `length`, since the detected part of a list
 * is bounded. The constant cost, measured with an empty input, is subtracted.
 * @param limit a factor below it need not be exact
 * @param runs of the longer input, at most
 */
export async function growthFrom<T>(
  length: number,
  inputOf: (length: number) => T,
  work: (input: T) => Promise<unknown>,
  limit: number,
  runs = RUNS,
): Promise<number> {
  const [small, large] = [inputOf(length), inputOf(length * FACTOR)];
  // Compiles the code.
  const first = await costOf(large, work);
  const constant = await cheapestOf(inputOf(0), work, RUNS);
  const smallCost = Math.max(MIN_MICROSECONDS, (await cheapestOf(small, work, SHORT_RUNS)) - constant);
  const enough = constant + smallCost * limit;
  const largeCost = first < enough ? first : await cheapestOf(large, work, runs, enough);
  return Math.max(0, largeCost - constant) / smallCost;
}

/** A run below `enough` is not repeated. */
async function cheapestOf<T>(
  input: T,
  work: (input: T) => Promise<unknown>,
  runs: number,
  enough = 0,
): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs && best >= enough; run++) best = Math.min(best, await costOf(input, work));
  return best;
}

async function costOf<T>(input: T, work: (input: T) => Promise<unknown>): Promise<number> {
  const elapsed = startProcessorTime();
  await work(input);
  return elapsed();
}

function cheapest(input: string, work: (input: string) => unknown, runs: number, enough: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs && best >= enough; run++) {
    const elapsed = startProcessorTime();
    work(input);
    best = Math.min(best, elapsed());
  }
  return best;
}
