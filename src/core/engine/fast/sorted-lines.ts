import { join } from 'node:path';
import type { UserType } from '../../../shared/audience';
import { throwIfCancelled } from '../../../shared/errors';
import { DIGEST_BYTES } from '../../digests/digest-record';
import type { LineBlock } from '../../digests/line-block';
import { RecordSorter } from '../../digests/record-sorter';
import { formatAll } from '../reference/reference-run';
import type { HashPool } from '../threads/pool';
import type { SortQuestion } from '../threads/protocol';
import { PARTITIONS, readBlocks, type SpilledBlocks, spilledBytes } from './spill-file';

/** Bytes of digests that a thread is given at a time; a partition is never divided. */
const JOB_BYTES = 1024 * 1024;

/** Blocks of 32 KiB that are read at a time where digests are sorted by merging. */
const BLOCKS_READ = 128;

type Job = readonly SpilledBlocks[];

/** All spilled digests of a kind as sorted lines, each once. Each thread sorts some partitions; they leave in order. */
export async function* sortedLines(
  pool: HashPool,
  userType: UserType,
  descriptor: number,
  workFolder: string,
  signal: AbortSignal,
): AsyncGenerator<LineBlock> {
  const flushed = await Promise.all(pool.threads.map((thread) => thread.ask({ kind: 'flush', userType })));
  const jobs = jobsOf(partitionsOf(flushed.map(({ partitions }) => partitions)));
  const rooms: ArrayBuffer[] = [];
  const underWay: { readonly job: Job; readonly sorting: ReturnType<typeof sortInThread> }[] = [];
  for (let next = 0; next < jobs.length || underWay.length > 0; ) {
    throwIfCancelled(signal);
    const job = jobs[next];
    if (job !== undefined && underWay.length < pool.threads.length * 2) {
      const sorting = sortInThread(pool, { kind: 'sort', userType, partitions: job, room: rooms.pop() ?? null });
      // Its failure is met when its turn comes; until then it must not count as unhandled.
      sorting.catch(() => {});
      underWay.push({ job, sorting });
      next++;
      continue;
    }
    const first = underWay.shift();
    if (first === undefined) return;
    const block = await first.sorting;
    if (block !== null) {
      yield block;
      rooms.push(block.text.buffer);
    } else yield* mergedLines(first.job, descriptor, workFolder, signal);
  }
}

/** Null where the digests have to be sorted by merging. */
async function sortInThread(pool: HashPool, question: SortQuestion): Promise<LineBlock | null> {
  const handOver = question.room === null ? [] : [question.room];
  const answer = await pool.idlest.ask(question, { handOver });
  return answer.kind === 'sorted' ? answer : null;
}

/** Bounded memory and steady pace for whatever digests: many of one partition, or chosen by somebody. */
async function* mergedLines(
  job: Job,
  descriptor: number,
  workFolder: string,
  signal: AbortSignal,
): AsyncGenerator<LineBlock> {
  const sorter = new RecordSorter(DIGEST_BYTES, join(workFolder, 'merged.spill'));
  try {
    for (const blocks of job) {
      for (let from = 0; from < blocks.length; from += 2 * BLOCKS_READ) {
        throwIfCancelled(signal);
        const some = blocks.subarray(from, from + 2 * BLOCKS_READ);
        const digests = new Uint8Array(spilledBytes(some));
        readBlocks(descriptor, some, digests);
        await sorter.add(digests);
      }
    }
    yield* formatAll(sorter.sorted(), DIGEST_BYTES, signal);
  } finally {
    await sorter.close();
  }
}

/** The blocks of each partition, of all threads; partitions without any are left out. */
function partitionsOf(threads: readonly (readonly SpilledBlocks[])[]): readonly SpilledBlocks[] {
  return Array.from({ length: PARTITIONS }, (_, partition) =>
    joined(threads.flatMap((partitions) => partitions[partition] ?? [])),
  ).filter((blocks) => blocks.length > 0);
}

function joined(parts: readonly SpilledBlocks[]): SpilledBlocks {
  const all = new Uint32Array(parts.reduce((words, part) => words + part.length, 0));
  let end = 0;
  for (const part of parts) {
    all.set(part, end);
    end += part.length;
  }
  return all;
}

function jobsOf(partitions: readonly SpilledBlocks[]): readonly Job[] {
  const jobs: SpilledBlocks[][] = [];
  let bytes = JOB_BYTES;
  for (const partition of partitions) {
    if (bytes >= JOB_BYTES) {
      jobs.push([]);
      bytes = 0;
    }
    jobs.at(-1)?.push(partition);
    bytes += spilledBytes(partition);
  }
  return jobs;
}
