import type { NamedFilter } from '../../list/filter-rows';
import type { OpenList } from '../../list/list';
import type { DelimitedBytes, ListBytes } from '../../list/list-bytes';
import type { HashTask } from '../common/batch';
import { countOf } from '../common/counts/packed-rejects';
import type { EngineBatch } from '../common/hash-run';
import { planMappedCells } from '../fast/hash-chunk';
import type { SharedList } from '../fast/reading/read-shared-list';
import type { ReadingSizes } from '../fast/reading/reading-sizes';
import type { HashPool, HashThread } from '../threads/pool';
import type { ListChunk } from '../threads/protocol';
import { canBeScanned, MAX_LISTED_CHUNK_BYTES, readParallel } from './read-parallel';

/** The bytes of a list that threads can cut into records themselves; null if only the reference path can. */
export function parallelInput(
  { bytes, info }: OpenList,
  tasks: readonly HashTask[],
  filter: NamedFilter | null,
): ListBytes | null {
  return canBeScanned(info.dialect, planMappedCells(tasks, filter).columns) ? bytes : null;
}

/** Hashes a list with all threads reading it in turn; results are yielded in row order. */
export function hashParallel(
  pool: HashPool,
  name: string,
  bytes: DelimitedBytes,
  tasks: readonly HashTask[],
  filter: NamedFilter | null,
  sizes: ReadingSizes,
  signal: AbortSignal,
): AsyncGenerator<EngineBatch> {
  // Without its value, a reject is two words.
  const chunk = tasks.some(({ rejects }) => rejects === 'with-values')
    ? Math.min(sizes.chunk, MAX_LISTED_CHUNK_BYTES)
    : sizes.chunk;
  pool.notify({ kind: 'tasks', tasks });
  const ask = (thread: HashThread, list: SharedList, onChunk: (chunk: ListChunk) => void) =>
    thread.request({ kind: 'list', list }, { onChunk });
  return readParallel(
    pool,
    name,
    bytes,
    { sizes: { ...sizes, chunk }, filter },
    ask,
    ({ rejects }) => countOf(rejects),
    signal,
  );
}
