import { throwIfCancelled } from '../../../shared/errors';
import { createRowKeeper, type KeptRows, type NamedFilter } from '../../list/filter-rows';
import type { OpenList } from '../../list/list';
import type { CellBatch, HashTask } from '../common/batch';
import { withFilteredOut } from '../common/counts/counts';
import { mergeTaskResults } from '../common/counts/merge-task-results';
import type { EngineBatch } from '../common/hash-run';
import { InFlight } from '../common/in-flight';
import { packCells } from '../common/pack-cells';
import { rowPieces } from '../common/row-pieces';
import type { HashPool } from '../threads/pool';

interface DigestBatch extends EngineBatch {
  /** For each task; empty on the fast path, where digests stay with the threads. */
  readonly digestRecords: readonly Uint8Array[];
}

/** Reads a list on this thread and hashes it in the pool; results are yielded in row order. */
export async function* hashParsedRows(
  pool: HashPool,
  list: Pick<OpenList, 'records'>,
  tasks: readonly HashTask[],
  filter: NamedFilter | null,
  signal: AbortSignal,
): AsyncGenerator<DigestBatch> {
  const keep = createRowKeeper(filter);
  const maxInFlight = pool.threads.length * 2;
  pool.notify({ kind: 'tasks', tasks });
  const inFlight = new InFlight<DigestBatch>();
  const mappedCells = tasks.reduce((sum, { columns, labelColumns }) => sum + columns.length + labelColumns.length, 0);
  for await (const batch of list.records(signal).batches) {
    for (const piece of rowPieces(batch, mappedCells)) {
      inFlight.add(hashBatch(pool, packBatch(keep(piece), tasks), filter, batch.bytesRead));
      while (inFlight.size >= maxInFlight) yield await inFlight.next();
      throwIfCancelled(signal);
    }
  }
  while (inFlight.size > 0) yield await inFlight.next();
}

interface PackedBatch {
  /** For each task. */
  readonly cells: readonly CellBatch[];
  readonly filteredOut: number;
}

/**
 * A separate function, so that the rows are freed while the threads are awaited: they need far more memory than their
 * cells.
 */
function packBatch(kept: KeptRows, tasks: readonly HashTask[]): PackedBatch {
  return { cells: tasks.map((task) => packCells(kept, task)), filteredOut: kept.filteredOut };
}

async function hashBatch(
  pool: HashPool,
  { cells, filteredOut }: PackedBatch,
  filter: NamedFilter | null,
  bytesRead: number,
): Promise<DigestBatch> {
  const { hashed } = await pool.leastBusyOrNext.request({ kind: 'batch', batches: cells });
  const { counts, rejects } = mergeTaskResults(hashed);
  return {
    digestRecords: hashed.map(({ digestRecords: records }) => records),
    counts: withFilteredOut(counts, filter, filteredOut),
    rejects,
    bytesRead,
  };
}
