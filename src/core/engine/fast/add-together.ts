import { throwIfCancelled } from '../../../shared/errors';
import { keepsAscii } from '../../list/encoding/decode';
import type { OpenList } from '../../list/list';
import type { SharedFile } from '../../list/source/source';
import { atStart } from '../../list/text/record-splitter';
import type { HashTask } from '../common/batch';
import type { EngineBatch } from '../engine';
import type { HashPool } from '../threads/pool';
import { isForKernel, planSlots } from './hash-part';
import { ListCursor } from './list-cursor';
import { PartsInOrder } from './parts-in-order';
import type { ReadingSizes, SharedList } from './read-shared-list';

/** The kernel keeps the slot of a column in one byte, for so many columns; see `SLOTS` of its layout. */
const MAX_SLOTS = 255;
const MAX_COLUMNS = 16 * 1024;

const ONE_ASCII = /^[\t\x20-\x7E]$/;

/** The file, where all threads can read and cut it by themselves; null where the reference path has to read the list. */
export function fileForAll({ file, info }: OpenList, tasks: readonly HashTask[]): SharedFile | null {
  const { encoding, delimiter, quote, quoteEscape } = info.dialect;
  const { columns } = planSlots(tasks);
  const fits =
    keepsAscii(encoding) &&
    (delimiter === '' || quoteEscape === 'doubled') &&
    (delimiter === '' || (ONE_ASCII.test(delimiter) && ONE_ASCII.test(quote) && delimiter !== quote)) &&
    tasks.filter(isForKernel).length <= 1 &&
    columns.length <= MAX_SLOTS &&
    new Set(columns).size === columns.length &&
    Math.max(...columns) < MAX_COLUMNS;
  return fits ? file : null;
}

/** Hashes a list with all threads reading it in turn; what became of its rows comes in their order. */
export async function* addTogether(
  pool: HashPool,
  { info: { name, dialect } }: OpenList,
  file: SharedFile,
  tasks: readonly HashTask[],
  sizes: ReadingSizes,
  signal: AbortSignal,
): AsyncGenerator<EngineBatch> {
  throwIfCancelled(signal);
  // The header, lines above it, and whatever is odd at the head, are for the reference path.
  const cursor = ListCursor.create({ ...atStart(dialect), position: dialect.bomBytes, part: 0, odd: true });
  const { descriptor, bytes } = file;
  const list: SharedList = { name, descriptor, bytes, dialect, cursor: cursor.buffer, sizes };
  const parts = new PartsInOrder();
  const stop = () => cursor.stop();
  pool.tell({ kind: 'tasks', tasks });
  const taking = pool.threads.map((thread) =>
    thread.ask({ kind: 'list', list }, { onPart: (part) => parts.put(part) }),
  );
  Promise.all(taking).then(
    () => parts.finish(null),
    (failure) => parts.finish(failure),
  );
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const { counts, rejects, bytesRead } of parts) {
      cursor.acknowledge();
      throwIfCancelled(signal);
      yield { counts, rejects, bytesRead };
    }
    throwIfCancelled(signal);
    await file.verify();
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
    await Promise.allSettled(taking);
  }
}
