import { join } from 'node:path';
import type { UserType } from '../../../shared/audience';
import { throwIfCancelled } from '../../../shared/errors';
import { digestRecordBytes } from '../../digests/digest-record';
import { DigestSorter } from '../../digests/digest-sorter';
import { formatLines } from '../../digests/format-lines';
import type { LineBlock } from '../../digests/line-block';
import type { OpenList } from '../../list/list';
import type { CellBatch, HashTask } from '../common/batch';
import { mergeTaskResults } from '../common/merge-task-results';
import { packCells } from '../common/pack-cells';
import type { EngineAudience, EngineBatch, HashRun } from '../engine';
import type { HashPool } from '../threads/pool';

/** Records formatted at a time: 16,384 hashed lines are 1 MiB. */
const BLOCK_RECORDS = 16_384;

/**
 * The path that defines what is right: papaparse reads on this thread, `normalise` and `crypto.hash` run in the pool,
 * records are sorted here. Memory stays constant: at most two batches a thread are under way.
 */
export function beginReferenceRun(pool: HashPool, { userTypes, plainIds, workFolder }: EngineAudience): HashRun {
  const strideOf = (userType: UserType) => digestRecordBytes(userType, plainIds);
  const sorters = new Map(
    userTypes.map((type) => [type, new DigestSorter(strideOf(type), join(workFolder, `${type}.spill`))]),
  );
  const sorterOf = (userType: UserType) => {
    const sorter = sorters.get(userType);
    if (sorter === undefined) throw new Error(`no audience of ${userType} was begun`);
    return sorter;
  };
  pool.notify({ kind: 'begin', spills: null });
  return {
    path: 'reference',
    async *add(list, tasks, signal) {
      for await (const { digestRecords: records, ...batch } of hashParsedRows(pool, list, tasks, signal)) {
        for (const [index, { userType }] of tasks.entries()) {
          await sorterOf(userType).add(records[index] ?? new Uint8Array());
        }
        yield batch;
      }
    },
    lines: (userType, signal) => formatRecords(sorterOf(userType).sorted(), strideOf(userType), signal),
    close: async () => {
      await Promise.all([...sorters.values()].map((sorter) => sorter.close()));
    },
  };
}

interface DigestBatch extends EngineBatch {
  /** For each task; on the fast path they stay with the threads, and these are empty. */
  readonly digestRecords: readonly Uint8Array[];
}

/** Reads a list on this thread and hashes it in the pool; what comes back is in the order of the rows. */
export async function* hashParsedRows(
  pool: HashPool,
  list: OpenList,
  tasks: readonly HashTask[],
  signal: AbortSignal,
): AsyncGenerator<DigestBatch> {
  const maxInFlight = pool.threads.length * 2;
  pool.notify({ kind: 'tasks', tasks });
  const inFlight: Promise<DigestBatch>[] = [];
  for await (const batch of list.records(signal).batches) {
    const cells = tasks.map((task) => packCells(batch, task));
    const hashing = hashBatch(pool, cells, batch.bytesRead);
    // Its failure is met when its turn comes; until then it must not count as unhandled.
    hashing.catch(() => {});
    inFlight.push(hashing);
    while (inFlight.length >= maxInFlight) yield* yieldOldest(inFlight);
    throwIfCancelled(signal);
  }
  while (inFlight.length > 0) yield* yieldOldest(inFlight);
}

async function hashBatch(pool: HashPool, batches: readonly CellBatch[], bytesRead: number): Promise<DigestBatch> {
  const { hashed } = await pool.leastBusy.request({ kind: 'batch', batches });
  return { digestRecords: hashed.map(({ digestRecords: records }) => records), ...mergeTaskResults(hashed), bytesRead };
}

async function* yieldOldest(inFlight: Promise<DigestBatch>[]): AsyncGenerator<DigestBatch> {
  const next = inFlight.shift();
  if (next !== undefined) yield await next;
}

export async function* formatRecords(
  sorted: AsyncIterable<Uint8Array>,
  stride: number,
  signal: AbortSignal,
): AsyncGenerator<LineBlock> {
  for await (const records of sorted) {
    for (let start = 0; start < records.length; start += BLOCK_RECORDS * stride) {
      throwIfCancelled(signal);
      const block = records.subarray(start, start + BLOCK_RECORDS * stride);
      yield { text: formatLines(block, stride), lines: block.length / stride };
    }
  }
}
