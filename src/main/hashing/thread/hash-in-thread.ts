import { Worker } from 'node:worker_threads';
import type { ReadProgress } from '../../../core/read-lists';
import { AppError, assertNever, throwIfCancelled } from '../../../shared/errors';
import type { ColumnMapping, ListInfo } from '../../../shared/list';
import type { HashedAudience } from '../hash-into-folder';
import type { FromHashThread, HashEnd, HashOrder } from './messages';

export interface HashControl {
  readonly signal: AbortSignal;
  onProgress(progress: ReadProgress): void;
  /** A list is about to be hashed by these mappings: worth remembering for the next one of its shape. */
  onMapped(info: ListInfo, mappings: readonly ColumnMapping[]): Promise<void>;
}

/**
 * Makes an audience in a thread of its own, so that reading, sorting and merging never hold up the thread that answers
 * the window. A cancel ends the thread at once, whatever it is doing: all it leaves is in its folder, which belongs to
 * the caller. Throws `AppError`, also where the thread died.
 */
export async function hashInThread(
  threadPath: string,
  order: HashOrder,
  { signal, onProgress, onMapped }: HashControl,
): Promise<HashedAudience> {
  throwIfCancelled(signal);
  const thread = new Worker(threadPath, { workerData: order });
  const cancel = () => void thread.terminate();
  signal.addEventListener('abort', cancel);
  const remembering: Promise<void>[] = [];
  try {
    const end = await new Promise<HashEnd>((resolve, reject) => {
      thread.on('error', ({ name }) => reject(stopped(name)));
      thread.on('exit', () => reject(stopped('exit')));
      thread.on('message', (message: FromHashThread) => {
        if (signal.aborted) return;
        if (message.kind === 'progress') onProgress(message.progress);
        else if (message.kind === 'mapped') {
          const remembered = onMapped(message.info, message.mappings);
          remembered.catch(reject);
          remembering.push(remembered);
        } else resolve(message);
      });
    });
    await Promise.all(remembering);
    return preparedOf(end);
  } catch (error) {
    throwIfCancelled(signal);
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
    await thread.terminate();
    await Promise.allSettled(remembering);
  }
}

function preparedOf(end: HashEnd): HashedAudience {
  switch (end.kind) {
    case 'done':
      return end.prepared;
    case 'failed':
      throw new AppError(end.code, end.message);
    case 'bug':
      throw end.error;
    default:
      return assertNever(end);
  }
}

/** The cause is kept out: an error that was thrown over a cell could quote it. */
function stopped(cause: string): AppError {
  return new AppError(
    'engine-stopped',
    'Hashing stopped: its thread ended unexpectedly. Nothing was written; start again, and close other programs if memory is short.',
    { cause },
  );
}
