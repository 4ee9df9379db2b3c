import { expect, it } from 'vitest';
import { streamOf, tempFolder } from '../../core/list/temp-lists';
import type { Random } from '../../random';
import { FUZZ_TIMEOUT, runCases } from '../run-cases';
import { spoiltFile } from './files';
import { openSpoilt, someChoice } from './open-spoilt';

/** A hundred times the cost of the slowest of these files. */
const MAX_MILLISECONDS = 20_000;
/** Besides its head, the middle and the end of a file are examined for its encoding. */
const HEAD_BYTES = 256 * 1024;
const MAX_GROWTH = 512 * 1024 ** 2;

const folder = tempFolder();

/** The same file must give the same result by its path and as a stream. */
async function runCase(random: Random): Promise<string> {
  const content = spoiltFile(random);
  const choice = someChoice(random);
  const chunkBytes = random.pick([1_000, 64 * 1024]);
  const signal = AbortSignal.timeout(MAX_MILLISECONDS);
  // The file is kept if the case never ends.
  const path = await folder.write('spoilt', content);
  const filed =
    content.length === 0 ? { code: 'list-empty' } : await openSpoilt({ kind: 'file', path }, choice, signal);
  const streamed = await openSpoilt(streamOf(content, chunkBytes), choice, signal);
  if (content.length <= HEAD_BYTES) expect(streamed).toEqual(filed);
  return 'code' in filed ? filed.code : 'read';
}

it(
  'fails with an error at worst, whatever is spoilt, in bounded time and memory',
  async () => {
    let runs = 0;
    let base = 0;
    let most = 0;
    const outcomes = await runCases(100, async (random) => {
      const outcome = await runCase(random);
      const { rss } = process.memoryUsage();
      if (runs++ < 50) base = Math.max(base, rss);
      most = Math.max(most, rss);
      return outcome;
    });
    expect(most - base).toBeLessThan(MAX_GROWTH);
    if (process.env.FUZZ_RUNS === undefined) expect(outcomes.get('read')).toBeGreaterThan(10);
  },
  FUZZ_TIMEOUT,
);
