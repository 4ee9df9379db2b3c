import { throwIfCancelled } from '../../../shared/errors';
import type { NamedFilter } from '../../list/filter-rows';
import type { OpenList } from '../../list/list';
import type { DelimitedBytes, ListBytes } from '../../list/list-bytes';
import { initialState } from '../../list/text/row-splitter';
import { MAX_COLUMNS, MAX_MAPPED_CELLS } from '../abi/abi';
import type { HashTask } from '../common/batch';
import type { EngineBatch } from '../common/hash-run';
import { isHashedByKernel, planMappedCells } from '../fast/hash-chunk';
import { ListCursor } from '../fast/list-cursor';
import type { ReadingSizes, SharedList } from '../fast/read-shared-list';
import type { HashPool } from '../threads/pool';
import type { ListChunk } from '../threads/protocol';
import { openFeed } from './list-feed';
import { OrderedChunks } from './ordered-chunks';

/** Rejects of a larger chunk would take too much memory: where all rows are rejected, a hundred times what they come from. */
const MAX_LISTED_CHUNK_BYTES = 128 * 1024;

const SINGLE_ASCII_CHARACTER = /^[\t\x20-\x7E]$/;

/** The bytes, where threads can cut them into records by themselves; null where the reference path has to. */
export function parallelInput(
  { bytes, info }: OpenList,
  tasks: readonly HashTask[],
  only: NamedFilter | null,
): ListBytes | null {
  const { delimiter, quote, quoteEscape } = info.dialect;
  const { columns } = planMappedCells(tasks, only);
  const fits =
    // The kernel takes addresses as they are.
    tasks.every(({ fixTypos }) => fixTypos !== true) &&
    (delimiter === '' || quoteEscape === 'doubled') &&
    (delimiter === '' ||
      (SINGLE_ASCII_CHARACTER.test(delimiter) && SINGLE_ASCII_CHARACTER.test(quote) && delimiter !== quote)) &&
    tasks.filter(isHashedByKernel).length <= 1 &&
    columns.length <= MAX_MAPPED_CELLS &&
    new Set(columns).size === columns.length &&
    Math.max(...columns) < MAX_COLUMNS;
  return fits ? bytes : null;
}

/** Hashes a list with all threads reading it in turn; what became of its rows comes in their order. */
export async function* hashParallel(
  pool: HashPool,
  name: string,
  bytes: DelimitedBytes,
  tasks: readonly HashTask[],
  only: NamedFilter | null,
  sizes: ReadingSizes,
  signal: AbortSignal,
): AsyncGenerator<EngineBatch> {
  throwIfCancelled(signal);
  const { dialect } = bytes;
  // The reference path reads the header and everything above it.
  const cursor = ListCursor.create({
    ...initialState(dialect),
    position: dialect.bomBytes,
    chunk: 0,
    needsReference: true,
  });
  const feed = openFeed(name, bytes);
  const chunk = tasks.every(({ rejects }) => rejects === 'counted')
    ? sizes.chunk
    : Math.min(sizes.chunk, MAX_LISTED_CHUNK_BYTES);
  const list: SharedList = { window: feed.window, dialect, only, cursor: cursor.buffer, sizes: { ...sizes, chunk } };
  const chunks = new OrderedChunks();
  const feeding = new AbortController();
  const stop = () => {
    cursor.stop();
    feeding.abort();
  };
  const takeChunk = (chunk: ListChunk) => {
    chunks.add(chunk);
    feed.chunkTaken();
  };
  pool.notify({ kind: 'tasks', tasks });
  const responses = pool.threads.map((thread) => thread.request({ kind: 'list', list }, { onChunk: takeChunk }));
  const running = [feed.run(feeding.signal), ...responses];
  Promise.all(running).then(
    () => chunks.finish(null),
    (failure) => {
      chunks.finish(failure);
      // Threads may wait for bytes that will not come.
      stop();
    },
  );
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const { counts, rejects, bytesRead } of chunks) {
      throwIfCancelled(signal);
      yield { counts, rejects, bytesRead: feed.bytesRead(bytesRead) };
      // Only now: the consumer asks for the next batch once it has processed this one.
      cursor.acknowledge(rejects.length);
    }
    throwIfCancelled(signal);
    await feed.verify();
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
    await Promise.allSettled(running);
  }
}
