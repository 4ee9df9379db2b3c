import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { HashCounts } from '../../src/core/engine/common/batch';
import { addCounts, NO_COUNTS } from '../../src/core/engine/common/counts/counts';
import { unpackRejects } from '../../src/core/engine/common/counts/packed-rejects';
import type { EngineBatch } from '../../src/core/engine/common/hash-run';
import type { HashEngine } from '../../src/core/engine/engine';
import type { Reject } from '../../src/shared/audience';

/** Each step of the runs of an audience, or the error it ended with. */
interface Steps {
  readonly reference: unknown[];
  readonly fast: unknown[];
}

/**
 * Both paths as one engine, so that a list is opened and understood once: it hashes whatever it is given on both and
 * returns the results of the reference. The steps of both must be equal.
 */
export function bothPaths(reference: HashEngine, fast: HashEngine): { engine: HashEngine; steps: Steps } {
  const steps: Steps = { reference: [], fast: [] };
  const begin: HashEngine['begin'] = async (audience) => {
    const workFolder = join(audience.workFolder, 'fast');
    await mkdir(workFolder);
    const run = await reference.begin(audience);
    const fastRun = await fast.begin({ ...audience, workFolder });
    return {
      path: run.path,
      async *add(...list) {
        const batches = recordStep(steps.reference, () => allOf(run.add(...list)), totalOf);
        await batches.catch(() => undefined);
        await recordStep(steps.fast, () => allOf(fastRun.add(...list)), totalOf).catch(() => undefined);
        yield* await batches;
      },
      async *lines(...of) {
        const text = recordStep(steps.reference, () => textOf(run.lines(...of)), String);
        await text.catch(() => undefined);
        await recordStep(steps.fast, () => textOf(fastRun.lines(...of)), String).catch(() => undefined);
        const lines = await text;
        if (lines.length > 0) yield { text: lines, lines: String(lines).split('\n').length - 1 };
      },
      close: async () => {
        await run.close();
        await fastRun.close();
        await rm(workFolder, { recursive: true });
      },
    };
  };
  return { engine: { ...reference, begin }, steps };
}

async function recordStep<T>(steps: unknown[], work: () => Promise<T>, recorded: (result: T) => unknown): Promise<T> {
  try {
    const result = await work();
    steps.push(recorded(result));
    return result;
  } catch (error) {
    steps.push(error);
    throw error;
  }
}

async function allOf(batches: AsyncIterable<EngineBatch>): Promise<readonly EngineBatch[]> {
  const all: EngineBatch[] = [];
  for await (const batch of batches) all.push(batch);
  return all;
}

async function textOf(blocks: AsyncIterable<{ readonly text: Uint8Array }>): Promise<Buffer<ArrayBuffer>> {
  const texts: Buffer[] = [];
  for await (const { text } of blocks) texts.push(Buffer.from(text));
  return Buffer.concat(texts);
}

/** What became of the rows of a list, however they were cut into batches. */
function totalOf(batches: readonly EngineBatch[]): { counts: readonly HashCounts[]; rejects: readonly Reject[] } {
  const tasks = batches[0]?.counts ?? [];
  return {
    counts: tasks.map((_, task) =>
      batches.reduce((sum, { counts }) => addCounts(sum, counts[task] ?? NO_COUNTS), NO_COUNTS),
    ),
    rejects: batches.flatMap(({ rejects }) => [...unpackRejects(rejects)]),
  };
}
