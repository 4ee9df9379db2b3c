import { join } from 'node:path';
import type { UserType } from '../../../shared/audience';
import { throwIfCancelled } from '../../../shared/errors';
import { recordBytes } from '../../digests/digest-record';
import { formatLines } from '../../digests/format-lines';
import type { LineBlock } from '../../digests/line-block';
import { RecordSorter } from '../../digests/record-sorter';
import type { OpenList } from '../../list/list';
import type { CellBatch, HashTask } from '../common/batch';
import { gatherBatch } from '../common/gather-batch';
import { packCells } from '../common/pack-cells';
import type { EngineAudience, EngineBatch, HashRun } from '../engine';
import type { HashPool } from '../threads/pool';

/** Records formatted at a time: 16,384 hashed lines are 1 MiB. */
const BLOCK = 16_384;

/**
 * The path that defines what is right: papaparse reads on this thread, `normalise` and `crypto.hash` run in the pool,
 * records are sorted here. Memory stays constant: at most two batches a thread are under way.
 */
export function beginReferenceRun(pool: HashPool, { userTypes, plainIds, workFolder }: EngineAudience): HashRun {
  const strideOf = (userType: UserType) => recordBytes(userType, plainIds);
  const sorters = new Map(
    userTypes.map((type) => [type, new RecordSorter(strideOf(type), join(workFolder, `${type}.spill`))]),
  );
  const sorterOf = (userType: UserType) => {
    const sorter = sorters.get(userType);
    if (sorter === undefined) throw new Error(`no audience of ${userType} was begun`);
    return sorter;
  };
  pool.tell({ kind: 'begin', spills: null });
  return {
    path: 'reference',
    async *add(list, tasks, signal) {
      for await (const { records, ...batch } of hashInOrder(pool, list, tasks, signal)) {
        for (const [index, { userType }] of tasks.entries()) {
          await sorterOf(userType).add(records[index] ?? new Uint8Array());
        }
        yield batch;
      }
    },
    lines: (userType, signal) => formatAll(sorterOf(userType).sorted(), strideOf(userType), signal),
    close: async () => {
      await Promise.all([...sorters.values()].map((sorter) => sorter.close()));
    },
  };
}

export interface HashedInOrder extends EngineBatch {
  /** For each task; on the fast path they stay with the threads, and these are empty. */
  readonly records: readonly Uint8Array[];
}

/** Reads a list on this thread and hashes it in the pool; what comes back is in the order of the rows. */
export async function* hashInOrder(
  pool: HashPool,
  list: OpenList,
  tasks: readonly HashTask[],
  signal: AbortSignal,
): AsyncGenerator<HashedInOrder> {
  const depth = pool.threads.length * 2;
  pool.tell({ kind: 'tasks', tasks });
  const underWay: Promise<HashedInOrder>[] = [];
  for await (const batch of list.records(signal).batches) {
    const cells = tasks.map((task) => packCells(batch, task));
    const hashing = hashOne(pool, cells, batch.bytesRead);
    // Its failure is met when its turn comes; until then it must not count as unhandled.
    hashing.catch(() => {});
    underWay.push(hashing);
    while (underWay.length >= depth) yield* take(underWay);
    throwIfCancelled(signal);
  }
  while (underWay.length > 0) yield* take(underWay);
}

async function hashOne(pool: HashPool, batches: readonly CellBatch[], bytesRead: number): Promise<HashedInOrder> {
  const { hashed } = await pool.idlest.ask({ kind: 'batch', batches });
  return { records: hashed.map(({ records }) => records), ...gatherBatch(hashed), bytesRead };
}

async function* take(underWay: Promise<HashedInOrder>[]): AsyncGenerator<HashedInOrder> {
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
