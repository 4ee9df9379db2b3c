/** How much longer the second input is. Far apart, so that a busy machine cannot make one kind look like the other. */
const FACTOR = 8;
/** Between linear (8) and quadratic (64). */
export const LINEAR = 24;

/** Fastest of so many runs: what else the machine does only ever adds. */
const RUNS = 3;
/** Below this a run is too short to be compared, in microseconds; the input grows until it takes as long. */
const MIN_MICROSECONDS = 4_000;
const MAX_LENGTH = 4_000_000;

/**
 * How many times more processor time work takes on eight times the input, both in one run on one machine. Input too fast
 * to be measured at its largest counts as 0.
 */
export function growth(inputOf: (length: number) => string, work: (input: string) => unknown): number {
  let length = 2_000;
  let small = cheapest(inputOf(length), work);
  while (small < MIN_MICROSECONDS && length * FACTOR * 2 <= MAX_LENGTH) {
    length *= 2;
    small = cheapest(inputOf(length), work);
  }
  if (small < MIN_MICROSECONDS) return 0;
  return cheapest(inputOf(length * FACTOR), work, small * FACTOR) / small;
}

/**
 * The same for work that waits, such as to understand a list: from an input of `length`, where what is understood of a
 * list is bounded. What the work costs whatever its input, measured by an empty one, is taken off.
 */
export async function growthFrom<T>(
  length: number,
  inputOf: (length: number) => T,
  work: (input: T) => Promise<unknown>,
): Promise<number> {
  const constant = await cheapestOf(inputOf(0), work);
  const [small, large] = [inputOf(length), inputOf(length * FACTOR)];
  const smallCost = Math.max(MIN_MICROSECONDS, (await cheapestOf(small, work)) - constant);
  return Math.max(0, (await cheapestOf(large, work, constant + smallCost * FACTOR)) - constant) / smallCost;
}

/** What takes no more than `enough` is not run again. */
async function cheapestOf<T>(input: T, work: (input: T) => Promise<unknown>, enough = 0): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && best > enough; run++) {
    const before = process.cpuUsage();
    await work(input);
    best = Math.min(best, process.cpuUsage(before).user);
  }
  return best;
}

function cheapest(input: string, work: (input: string) => unknown, enough = 0): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && best > enough; run++) {
    const before = process.cpuUsage();
    work(input);
    best = Math.min(best, process.cpuUsage(before).user);
  }
  return best;
}
