import { expect, it } from 'vitest';
import { streamOf, tempFolder } from '../core/list/temp-lists';
import { Random } from '../random';
import { spoiltFile } from './files';
import { openSpoilt, someChoice } from './open-spoilt';

/** `FUZZ_MINUTES` runs for so long, from the seed `FUZZ_SEED` or from another one each time. */
const MINUTES = Number(process.env.FUZZ_MINUTES ?? 0);
const FIRST_SEED = Number(process.env.FUZZ_SEED ?? (MINUTES > 0 ? Date.now() % 2 ** 31 : 1));
const RUNS = Number(process.env.FUZZ_RUNS ?? (MINUTES > 0 ? Number.POSITIVE_INFINITY : 200));
/** A hundred times what the slowest of these files takes. */
const MAX_MILLISECONDS = 20_000;
/** Beyond its head, the encoding of a file is looked for in its middle and at its end, too. */
const HEAD_BYTES = 256 * 1024;
const MAX_GROWTH = 512 * 1024 ** 2;

const folder = tempFolder();

/** The same file, by its path and through a stream, must come to the same. */
async function runCase(seed: number): Promise<string> {
  const random = new Random(seed);
  const content = spoiltFile(random);
  const choice = someChoice(random);
  const chunkBytes = random.pick([1_000, 64 * 1024]);
  const signal = AbortSignal.timeout(MAX_MILLISECONDS);
  // It stays there where the case never ends.
  const path = await folder.write('spoilt', content);
  const filed =
    content.length === 0 ? { code: 'list-empty' } : await openSpoilt({ kind: 'file', path }, choice, signal);
  const streamed = await openSpoilt(streamOf(content, chunkBytes), choice, signal);
  if (content.length <= HEAD_BYTES) expect(streamed).toEqual(filed);
  return 'code' in filed ? filed.code : 'read';
}

it(
  'says a sentence at worst, whatever is spoilt, in bounded time and memory',
  async () => {
    const outcomes = new Map<string, number>();
    const end = Date.now() + MINUTES * 60_000;
    let base = 0;
    let most = 0;
    for (let run = 0; run < RUNS && (MINUTES === 0 || Date.now() < end); run++) {
      const seed = FIRST_SEED + run;
      const outcome = await runCase(seed).catch((error: unknown) => {
        throw new Error(`the file of FUZZ_SEED=${seed} FUZZ_RUNS=1`, { cause: error });
      });
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      const { rss } = process.memoryUsage();
      if (run < 50) base = Math.max(base, rss);
      most = Math.max(most, rss);
    }
    if (MINUTES > 0)
      console.info(`seed ${FIRST_SEED}:`, Object.fromEntries(outcomes), `${Math.round((most - base) / 1024 ** 2)} MiB`);
    expect(most - base).toBeLessThan(MAX_GROWTH);
    if (RUNS >= 200) expect(outcomes.get('read')).toBeGreaterThan(20);
  },
  120_000 + MINUTES * 60_000,
);
