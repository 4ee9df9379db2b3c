import type { Worker } from 'node:worker_threads';
import type { ReadProgress } from '../../../core/list/list';
import type { ListUse } from '../../../core/mappings/mapping-schema';
import { threadStopped } from '../../../core/threads/start-thread';
import { type ThreadResult, unwrapThreadResult } from '../../../core/threads/thread-result';
import { throwIfCancelled } from '../../../shared/errors';
import type { ListInfo } from '../../../shared/list';
import { message } from '../../../shared/messages/message';
import type { ThreadCommand, ThreadData, ThreadMessage, ThreadOutcomes } from './protocol';

/** Also if the system gives no thread. */
export const HASHING_STOPPED = message('engine.stopped');

export interface ThreadControl {
  readonly signal: AbortSignal;
  onProgress(progress: ReadProgress): void;
  /** A list is about to be hashed in this way: worth remembering for the next one of its shape. */
  onMapped(info: ListInfo, use: ListUse): Promise<void>;
}

/**
 * Runs one command in a separate thread, so that reading, sorting and merging never block the thread that serves the
 * window. Cancelling ends the thread at once; all it leaves is in its folder, which belongs to the caller. Throws
 * `AppError`, also if the thread died.
 */
export async function runInThread<Kind extends ThreadCommand['kind']>(
  startThread: () => Worker,
  data: ThreadData<Kind>,
  { signal, onProgress, onMapped }: ThreadControl,
): Promise<ThreadOutcomes[Kind]> {
  throwIfCancelled(signal);
  const thread = startThread();
  const cancel = () => void thread.terminate();
  signal.addEventListener('abort', cancel);
  const pendingWrites: Promise<void>[] = [];
  let isDone = false;
  try {
    const result = await new Promise<ThreadResult<ThreadOutcomes[Kind]>>((resolve, reject) => {
      thread.on('error', (error) => reject(threadStopped(HASHING_STOPPED, error)));
      thread.on('exit', () => reject(threadStopped(HASHING_STOPPED, null)));
      thread.on('message', (posted: ThreadMessage<ThreadOutcomes[Kind]>) => {
        if (signal.aborted) return;
        if (posted.kind === 'progress') onProgress(posted.progress);
        else if (posted.kind === 'mapped') {
          const write = onMapped(posted.info, posted.use);
          write.catch(reject);
          pendingWrites.push(write);
        } else resolve(posted);
      });
      thread.postMessage(data);
    });
    await Promise.all(pendingWrites);
    const outcome = unwrapThreadResult(result);
    isDone = true;
    return outcome;
  } catch (error) {
    throwIfCancelled(signal);
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
    const ended = thread.terminate();
    // What is done needs nothing of its thread, whose end takes some time; what failed may still be writing.
    if (!isDone) await ended;
    await Promise.allSettled(pendingWrites);
  }
}
