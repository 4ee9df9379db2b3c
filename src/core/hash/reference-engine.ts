import { throwIfCancelled } from '../../shared/errors';
import type { OpenList } from '../list/open-list';
import type { HashTask } from './batch';
import type { EngineBatch, HashEngine } from './engine';
import { packCells } from './pack-cells';
import { HashPool } from './pool';

/**
 * The engine that defines what is right: papaparse reads on this thread, `threads` worker threads normalise and hash.
 * Memory stays constant: at most two batches a thread are under way.
 */
export function createReferenceEngine(workerPath: string, threads: number): HashEngine {
  const pool = new HashPool(workerPath, threads);
  return {
    hash: (list, task, signal) => hashInOrder(pool, list, task, signal),
    close: () => pool.close(),
  };
}

async function* hashInOrder(
  pool: HashPool,
  list: OpenList,
  task: HashTask,
  signal: AbortSignal,
): AsyncGenerator<EngineBatch> {
  pool.begin(task);
  const underWay: Promise<EngineBatch>[] = [];
  for await (const batch of list.records(signal).batches) {
    const hashing = pool.hash(packCells(batch, task)).then((hashed) => ({ ...hashed, bytesRead: batch.bytesRead }));
    // Its failure is met when its turn comes; until then it must not count as unhandled.
    hashing.catch(() => {});
    underWay.push(hashing);
    while (underWay.length >= pool.depth) yield* take(underWay);
    throwIfCancelled(signal);
  }
  while (underWay.length > 0) yield* take(underWay);
}

async function* take(underWay: Promise<EngineBatch>[]): AsyncGenerator<EngineBatch> {
  const next = underWay.shift();
  if (next !== undefined) yield await next;
}
