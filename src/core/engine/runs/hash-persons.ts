import { createRowKeeper } from '../../list/filter-rows';
import type { OpenList } from '../../list/list';
import type { DelimitedBytes, SheetBytes } from '../../list/list-bytes';
import { InFlight } from '../common/in-flight';
import { rowPieces } from '../common/row-pieces';
import type { SharedList } from '../fast/reading/read-shared-list';
import type { ReadingSizes } from '../fast/reading/reading-sizes';
import { packPersons } from '../persons/cells/pack-persons';
import { countRejects } from '../persons/person-counts';
import type { PersonChunk, PersonLinesBatch, PersonReject, PersonTask } from '../persons/person-task';
import type { HashPool, HashThread } from '../threads/pool';
import { canBeScanned, MAX_LISTED_CHUNK_BYTES, readParallel } from './read-parallel';
import { withoutRows } from './without-rows';

/** Lines need several times the bytes of their rows, and each thread holds those of a chunk. */
const MAX_CHUNK_BYTES = 512 * 1024;

/** Batches that are packed ahead for each thread. */
const AHEAD_PER_THREAD = 2;

/** Makes the lines of all files of a task from a list; results are yielded in row order. */
export function hashPersons(
  pool: HashPool,
  kernel: WebAssembly.Module | null,
  list: OpenList,
  task: PersonTask,
  sizes: ReadingSizes,
  signal: AbortSignal,
): AsyncGenerator<PersonLinesBatch> {
  const { bytes, info } = list;
  if (kernel === null || bytes === null || !canBeScanned(info.dialect, task.columns))
    return readPacked(pool, list, task, signal);
  return bytes.kind === 'sheet'
    ? hashSheet(pool, kernel, list, bytes, task, sizes, signal)
    : readByThreads(pool, info.name, bytes, task, sizes, signal);
}

/**
 * Lets the threads read a sheet as records made of its rows. If a row cannot become one, the sheet is read again from
 * the beginning, without the rows that are already hashed.
 */
async function* hashSheet(
  pool: HashPool,
  kernel: WebAssembly.Module,
  list: OpenList,
  bytes: SheetBytes,
  task: PersonTask,
  sizes: ReadingSizes,
  signal: AbortSignal,
): AsyncGenerator<PersonLinesBatch> {
  const { SheetRecords } = await import('../sheet/sheet-records');
  const columns = [...task.columns].sort((a, b) => a - b);
  const records = new SheetRecords(kernel, bytes, columns);
  const { filter } = task;
  const recordTask = {
    ...task,
    columns: task.columns.map((column) => columns.indexOf(column)),
    filter: filter === null ? null : { ...filter, column: columns.indexOf(filter.column) },
  };
  for await (const batch of readByThreads(pool, list.info.name, records, recordTask, sizes, signal)) {
    yield { ...batch, files: batch.files.map((file) => ({ ...file, rejects: withColumns(file.rejects, columns) })) };
  }
  const rows = records.rowsBeforeRest;
  if (rows !== null) yield* readPacked(pool, withoutRows(list, rows), task, signal);
}

/** `columns`: those of the list, by the column of a record. */
function withColumns(rejects: readonly PersonReject[], columns: readonly number[]): readonly PersonReject[] {
  return rejects.map((reject) => ({
    ...reject,
    column: reject.column === null ? null : (columns[reject.column] ?? null),
  }));
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
  const ask = (thread: HashThread, shared: SharedList, onChunk: (chunk: PersonChunk) => void) => {
    thread.notify({ kind: 'person-task', task });
    return thread.request({ kind: 'person-list', list: shared }, { onChunk });
  };
  return readParallel(
    pool,
    name,
    bytes,
    { sizes: { ...sizes, chunk }, filter: task.filter },
    ask,
    ({ files }) => countRejects(files),
    signal,
  );
}

/** Reads the rows here and sends their mapped cells to the threads. */
async function* readPacked(
  pool: HashPool,
  list: Pick<OpenList, 'records'>,
  task: PersonTask,
  signal: AbortSignal,
): AsyncGenerator<PersonLinesBatch> {
  const keep = createRowKeeper(task.filter);
  pool.notify({ kind: 'person-task', task });
  const inFlight = new InFlight<PersonLinesBatch>();
  const maxInFlight = pool.threads.length * AHEAD_PER_THREAD;
  for await (const batch of list.records(signal).batches) {
    for (const piece of rowPieces(batch, task.columns.length)) {
      const { filteredOut, ...kept } = keep(piece);
      const read = { bytesRead: batch.bytesRead, rows: piece.rows.length, filteredOut };
      const request = { kind: 'persons', batch: packPersons(kept, task.columns) } as const;
      inFlight.add(pool.leastBusyOrNext.request(request).then(({ files }) => ({ ...read, files })));
      while (inFlight.size >= maxInFlight) yield await inFlight.next();
    }
  }
  while (inFlight.size > 0) yield await inFlight.next();
}
