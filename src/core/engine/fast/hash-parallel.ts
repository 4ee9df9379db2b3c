import { throwIfCancelled } from '../../../shared/errors';
import { isAsciiCompatible } from '../../list/encoding/decode';
import type { OpenList } from '../../list/list';
import type { SharedFile } from '../../list/source/source';
import { initialState } from '../../list/text/row-splitter';
import type { HashTask } from '../common/batch';
import type { EngineBatch } from '../engine';
import type { HashPool } from '../threads/pool';
import { isHashedByKernel, planMappedCells } from './hash-chunk';
import { ListCursor } from './list-cursor';
import { OrderedChunks } from './ordered-chunks';
import type { ReadingSizes, SharedList } from './read-shared-list';

/** The kernel keeps the slot of a column in one byte, for so many columns; see `SLOTS` of its layout. */
const MAX_MAPPED_CELLS = 255;
const MAX_COLUMNS = 16 * 1024;

const SINGLE_ASCII_CHARACTER = /^[\t\x20-\x7E]$/;

/** The file, where all threads can read and cut it by themselves; null where the reference path has to read the list. */
export function parallelInput({ file, info }: OpenList, tasks: readonly HashTask[]): SharedFile | null {
  const { encoding, delimiter, quote, quoteEscape } = info.dialect;
  const { columns } = planMappedCells(tasks);
  const fits =
    isAsciiCompatible(encoding) &&
    // The kernel takes addresses as they are.
    tasks.every(({ fixTypos }) => fixTypos !== true) &&
    (delimiter === '' || quoteEscape === 'doubled') &&
    (delimiter === '' ||
      (SINGLE_ASCII_CHARACTER.test(delimiter) && SINGLE_ASCII_CHARACTER.test(quote) && delimiter !== quote)) &&
    tasks.filter(isHashedByKernel).length <= 1 &&
    columns.length <= MAX_MAPPED_CELLS &&
    new Set(columns).size === columns.length &&
    Math.max(...columns) < MAX_COLUMNS;
  return fits ? file : null;
}

/** Hashes a list with all threads reading it in turn; what became of its rows comes in their order. */
export async function* hashParallel(
  pool: HashPool,
  { info: { name, dialect } }: OpenList,
  file: SharedFile,
  tasks: readonly HashTask[],
  sizes: ReadingSizes,
  signal: AbortSignal,
): AsyncGenerator<EngineBatch> {
  throwIfCancelled(signal);
  // The header, lines above it, and whatever is odd at the head, are for the reference path.
  const cursor = ListCursor.create({
    ...initialState(dialect),
    position: dialect.bomBytes,
    chunk: 0,
    needsReference: true,
  });
  const { descriptor, bytes } = file;
  const list: SharedList = { name, descriptor, bytes, dialect, cursor: cursor.buffer, sizes };
  const chunks = new OrderedChunks();
  const stop = () => cursor.stop();
  pool.notify({ kind: 'tasks', tasks });
  const responses = pool.threads.map((thread) =>
    thread.request({ kind: 'list', list }, { onChunk: (chunk) => chunks.add(chunk) }),
  );
  Promise.all(responses).then(
    () => chunks.finish(null),
    (failure) => chunks.finish(failure),
  );
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const { counts, rejects, bytesRead } of chunks) {
      cursor.acknowledge();
      throwIfCancelled(signal);
      yield { counts, rejects, bytesRead };
    }
    throwIfCancelled(signal);
    await file.verify();
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
    await Promise.allSettled(responses);
  }
}
