import type { NamedFilter } from '../../list/filter-rows';
import type { OpenList } from '../../list/list';
import type { DelimitedBytes, ListBytes } from '../../list/list-bytes';
import type { HashTask } from '../common/batch';
import { countOf } from '../common/counts/packed-rejects';
import type { EngineBatch } from '../common/hash-run';
import { planMappedCells } from '../fast/hash-chunk';
import type { SharedList } from '../fast/reading/read-shared-list';
import type { ReadingSizes } from '../fast/reading/reading-sizes';
import type { HashPool } from '../threads/pool';
import type { ListChunk } from '../threads/protocol';
import { canBeScanned, MAX_LISTED_CHUNK_BYTES, readParallel } from './read-parallel';

/** The bytes of a list that threads can cut into records themselves; null if only the reference path can. */
export function parallelInput(
  { bytes, info }: OpenList,
  tasks: readonly HashTask[],
  only: NamedFilter | null,
): ListBytes | null {
  const fits =
    tasks.filter(({ userType }) => userType !== 'phone_hash').length <= 1 &&
    canBeScanned(info.dialect, planMappedCells(tasks, only).columns);
  return fits ? bytes : null;
}

/** Hashes a list with all threads reading it in turn; results are yielded in row order. */
export function hashParallel(
  pool: HashPool,
  name: string,
  bytes: DelimitedBytes,
  tasks: readonly HashTask[],
  only: NamedFilter | null,
  sizes: ReadingSizes,
  signal: AbortSignal,
): AsyncGenerator<EngineBatch> {
  const chunk = tasks.every(({ rejects }) => rejects === 'counted')
    ? sizes.chunk
    : Math.min(sizes.chunk, MAX_LISTED_CHUNK_BYTES);
  const start = (list: SharedList, onChunk: (chunk: ListChunk) => void) => {
    pool.notify({ kind: 'tasks', tasks });
    return pool.threads.map((thread) => thread.request({ kind: 'list', list }, { onChunk }));
  };
  return readParallel(
    name,
    bytes,
    { sizes: { ...sizes, chunk }, only },
    start,
    ({ rejects }) => countOf(rejects),
    signal,
  );
}
