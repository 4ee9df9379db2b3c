import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { startProcessorTime } from '../processor-time';

const MIB = 1024 ** 2;
/** In bytes, above the baseline; garbage is collected late. */
const MAX_GROWTH = 512 * MIB;
/** Minimum of this many runs if one seemed too slow: other load only ever adds. */
const RUNS = 3;

export interface Costly<Result> {
  readonly result: Result;
  /** Processor time of the whole process, in milliseconds. */
  readonly milliseconds: number;
}

export async function costOf<Result>(work: () => Promise<Result>): Promise<Costly<Result>> {
  const elapsed = startProcessorTime();
  const result = await work();
  return { result, milliseconds: elapsed() / 1_000 };
}

/** The fastest of some runs. */
export async function fastest(work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) best = Math.min(best, (await costOf(work)).milliseconds);
  return best;
}

/** Fails if work takes more than this many milliseconds of processor time in every attempt. */
export async function expectWithin<Result>(budget: number, work: () => Promise<Result>): Promise<Costly<Result>> {
  const cost = await costOf(work);
  if (cost.milliseconds > budget) expect(await fastest(work)).toBeLessThanOrEqual(budget);
  return cost;
}

let baseline = 0;

/** Records the memory of the process as the baseline; call once everything that the cases need is loaded. */
export function measureMemory(): void {
  baseline = process.memoryUsage().rss;
}

/** Fails if the process needs much more than the baseline at any time during the work. */
export async function expectLittleMemory<Result>(work: () => Promise<Result>): Promise<Result> {
  resetPeak();
  const result = await work();
  expect((peak() - baseline) / MIB).toBeLessThan(MAX_GROWTH / MIB);
  return result;
}

/** Only Linux lets a process reset its peak: elsewhere one case that needs too much fails all that follow. */
function resetPeak(): void {
  if (process.platform === 'linux') writeFileSync('/proc/self/clear_refs', '5');
}

function peak(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
}
