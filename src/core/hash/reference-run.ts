import { join } from 'node:path';
import { throwIfCancelled } from '../../shared/errors';
import { formatLines } from '../audience-file/format-lines';
import { recordBytes } from '../audience-file/record';
import { RecordSorter } from '../audience-file/record-sorter';
import type { OpenList } from '../list/open-list';
import type { HashedBatch, HashTask } from './batch';
import type { EngineAudience, EngineBatch, HashRun, LineBlock } from './engine';
import { packCells } from './pack-cells';
import type { HashPool } from './pool';

/** Records formatted at a time: 16,384 hashed lines are 1 MiB. */
const BLOCK = 16_384;

/**
 * The path that defines what is right: papaparse reads on this thread, `normalise` and `crypto.hash` run in the pool,
 * records are sorted here. Memory stays constant: at most two batches a thread are under way.
 */
export function beginReferenceRun(pool: HashPool, { userType, plainIds, workFolder }: EngineAudience): HashRun {
  const stride = recordBytes(userType, plainIds);
  const sorter = new RecordSorter(stride, join(workFolder, 'digests.spill'));
  pool.tell({ kind: 'begin', spill: null });
  return {
    path: 'reference',
    async *add(list, task, signal) {
      for await (const { records, ...batch } of hashInOrder(pool, list, task, signal)) {
        await sorter.add(records);
        yield batch;
      }
    },
    lines: (signal) => formatAll(sorter.sorted(), stride, signal),
    close: () => sorter.close(),
  };
}

export type ReadHashedBatch = HashedBatch & EngineBatch;

/** Reads a list on this thread and hashes it in the pool; what comes back is in the order of the rows. */
export async function* hashInOrder(
  pool: HashPool,
  list: OpenList,
  task: HashTask,
  signal: AbortSignal,
): AsyncGenerator<ReadHashedBatch> {
  const depth = pool.threads.length * 2;
  pool.tell({ kind: 'task', task });
  const underWay: Promise<ReadHashedBatch>[] = [];
  for await (const batch of list.records(signal).batches) {
    const hashing = hashOne(pool, packCells(batch, task), batch.bytesRead);
    // Its failure is met when its turn comes; until then it must not count as unhandled.
    hashing.catch(() => {});
    underWay.push(hashing);
    while (underWay.length >= depth) yield* take(underWay);
    throwIfCancelled(signal);
  }
  while (underWay.length > 0) yield* take(underWay);
}

async function hashOne(
  pool: HashPool,
  batch: ReturnType<typeof packCells>,
  bytesRead: number,
): Promise<ReadHashedBatch> {
  const { hashed } = await pool.idlest.ask({ kind: 'batch', batch });
  return { ...hashed, bytesRead };
}

async function* take(underWay: Promise<ReadHashedBatch>[]): AsyncGenerator<ReadHashedBatch> {
  const next = underWay.shift();
  if (next !== undefined) yield await next;
}

export async function* formatAll(
  sorted: AsyncIterable<Uint8Array>,
  stride: number,
  signal: AbortSignal,
): AsyncGenerator<LineBlock> {
  for await (const records of sorted) {
    for (let start = 0; start < records.length; start += BLOCK * stride) {
      throwIfCancelled(signal);
      const block = records.subarray(start, start + BLOCK * stride);
      yield { text: formatLines(block, stride), lines: block.length / stride };
    }
  }
}
