import { Worker, type WorkerOptions } from 'node:worker_threads';
import { AppError } from '../../shared/errors';
import type { Message } from '../../shared/messages/message';
import { systemCode } from '../fs/write-failure';

/**
 * Throws an `AppError` with this sentence if the system gives no thread: memory is short, or too many run. A thread whose
 * message cannot be read is ended, so that whoever waits for it learns that it has failed, and it writes no further.
 */
export function startThread(path: string, sentence: Message, options?: WorkerOptions): Worker {
  try {
    const thread = new Worker(path, options);
    thread.once('messageerror', () => void thread.terminate());
    return thread;
  } catch (error) {
    throw systemCode(error) === 'ERR_WORKER_INIT_FAILED' ? threadStopped(sentence, error) : error;
  }
}

/** The same, where a later call can do it as well: null if the system gives no thread. */
export function tryStartThread(path: string, sentence: Message, options?: WorkerOptions): Worker | null {
  try {
    return startThread(path, sentence, options);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** The failure of a thread that died. Only the name of the cause is kept: an error thrown while reading a cell could quote it. */
export function threadStopped(sentence: Message, cause: unknown): AppError {
  return new AppError('engine-stopped', sentence, { cause: cause instanceof Error ? cause.name : 'exit' });
}
