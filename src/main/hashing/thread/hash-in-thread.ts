import { Worker } from 'node:worker_threads';
import type { ReadProgress } from '../../../core/list/list';
import { AppError, assertNever, throwIfCancelled } from '../../../shared/errors';
import type { ColumnMapping, ListInfo } from '../../../shared/list';
import { message } from '../../../shared/messages/message';
import type { HashedAudience } from '../hash-into-folder';
import type { HashThreadData, HashThreadMessage, HashThreadResult } from './messages';

export interface HashControl {
  readonly signal: AbortSignal;
  onProgress(progress: ReadProgress): void;
  /** A list is about to be hashed by these mappings: worth remembering for the next one of its shape. */
  onMapped(info: ListInfo, mappings: readonly ColumnMapping[]): Promise<void>;
}

/**
 * Makes an audience in a separate thread, so that reading, sorting and merging never block the thread that serves the
 * window. Cancelling ends the thread at once; all it leaves is in its folder, which belongs to the caller. Throws
 * `AppError`, also if the thread died.
 */
export async function hashInThread(
  threadPath: string,
  data: HashThreadData,
  { signal, onProgress, onMapped }: HashControl,
): Promise<HashedAudience> {
  throwIfCancelled(signal);
  const thread = new Worker(threadPath, { workerData: data });
  const cancel = () => void thread.terminate();
  signal.addEventListener('abort', cancel);
  const pendingWrites: Promise<void>[] = [];
  try {
    const result = await new Promise<HashThreadResult>((resolve, reject) => {
      thread.on('error', ({ name }) => reject(threadStopped(name)));
      thread.on('exit', () => reject(threadStopped('exit')));
      thread.on('message', (posted: HashThreadMessage) => {
        if (signal.aborted) return;
        if (posted.kind === 'progress') onProgress(posted.progress);
        else if (posted.kind === 'mapped') {
          const write = onMapped(posted.info, posted.mappings);
          write.catch(reject);
          pendingWrites.push(write);
        } else resolve(posted);
      });
    });
    await Promise.all(pendingWrites);
    return unwrapResult(result);
  } catch (error) {
    throwIfCancelled(signal);
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
    await thread.terminate();
    await Promise.allSettled(pendingWrites);
  }
}

function unwrapResult(result: HashThreadResult): HashedAudience {
  switch (result.kind) {
    case 'done':
      return result.hashed;
    case 'failed':
      throw new AppError(result.code, result.description);
    case 'bug':
      throw result.error;
    default:
      return assertNever(result);
  }
}

/** Leaves the cause out: an error thrown while reading a cell could quote it. */
function threadStopped(cause: string): AppError {
  return new AppError('engine-stopped', message('engine.stopped'), { cause });
}
