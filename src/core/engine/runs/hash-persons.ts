import type { OpenList } from '../../list/list';
import type { DelimitedBytes } from '../../list/list-bytes';
import type { SharedList } from '../fast/reading/read-shared-list';
import type { ReadingSizes } from '../fast/reading/reading-sizes';
import { packPersons } from '../persons/cells/pack-persons';
import { countRejects } from '../persons/person-counts';
import type { PersonChunk, PersonLines, PersonLinesBatch, PersonTask } from '../persons/person-task';
import type { HashPool, HashThread } from '../threads/pool';
import { canBeScanned, MAX_LISTED_CHUNK_BYTES, readParallel } from './read-parallel';

/** Lines need several times the bytes of their rows, and each thread holds those of a chunk. */
const MAX_CHUNK_BYTES = 256 * 1024;

/** Batches that are packed ahead for each thread. */
const AHEAD_PER_THREAD = 2;

/** Makes the lines of all files of a task from a list; results are yielded in row order. */
export function hashPersons(
  pool: HashPool,
  hasKernel: boolean,
  list: OpenList,
  task: PersonTask,
  sizes: ReadingSizes,
  signal: AbortSignal,
): AsyncGenerator<PersonLinesBatch> {
  pool.notify({ kind: 'person-task', task });
  const { bytes, info } = list;
  return hasKernel && bytes !== null && bytes.kind !== 'sheet' && canBeScanned(info.dialect, task.columns)
    ? readByThreads(pool, info.name, bytes, task, sizes, signal)
    : readPacked(pool, list, task, signal);
}

function readByThreads(
  pool: HashPool,
  name: string,
  bytes: DelimitedBytes,
  task: PersonTask,
  sizes: ReadingSizes,
  signal: AbortSignal,
): AsyncGenerator<PersonChunk> {
  const chunk = Math.min(sizes.chunk, task.rejects === 'counted' ? MAX_CHUNK_BYTES : MAX_LISTED_CHUNK_BYTES);
  const ask = (thread: HashThread, shared: SharedList, onChunk: (chunk: PersonChunk) => void) =>
    thread.request({ kind: 'person-list', list: shared }, { onChunk });
  return readParallel(
    pool,
    name,
    bytes,
    { sizes: { ...sizes, chunk }, only: null },
    ask,
    ({ files }) => countRejects(files),
    signal,
  );
}

/** Reads the rows here and sends their mapped cells to the threads. */
async function* readPacked(
  pool: HashPool,
  list: OpenList,
  { columns }: PersonTask,
  signal: AbortSignal,
): AsyncGenerator<PersonLinesBatch> {
  const inFlight: {
    readonly lines: Promise<readonly PersonLines[]>;
    readonly bytesRead: number;
    readonly rows: number;
  }[] = [];
  const oldest = async () => {
    const first = inFlight.shift();
    return first === undefined ? null : { ...first, files: await first.lines };
  };
  for await (const batch of list.records(signal).batches) {
    const lines = pool.leastBusyOrNext
      .request({ kind: 'persons', batch: packPersons(batch, columns) })
      .then(({ files }) => files);
    // A failure surfaces when this promise is awaited; until then it must not count as unhandled.
    lines.catch(() => {});
    inFlight.push({ lines, bytesRead: batch.bytesRead, rows: batch.rows.length });
    const done = inFlight.length >= pool.threads.length * AHEAD_PER_THREAD ? await oldest() : null;
    if (done !== null) yield done;
  }
  for (let done = await oldest(); done !== null; done = await oldest()) yield done;
}
