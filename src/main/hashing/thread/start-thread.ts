import { Worker } from 'node:worker_threads';
import { systemCode } from '../../../core/fs/write-failure';
import { AppError } from '../../../shared/errors';
import type { Message } from '../../../shared/messages/message';

/** A thread; a failure with this sentence if the system gives none, as when memory is short or too many run. */
export function startThread(path: string, sentence: Message): Worker | AppError {
  try {
    return new Worker(path);
  } catch (error) {
    if (systemCode(error) === 'ERR_WORKER_INIT_FAILED') return threadStopped(sentence, error);
    throw error;
  }
}

/** The failure of a thread that died. Only the name of the cause is kept: an error thrown while reading a cell could quote it. */
export function threadStopped(sentence: Message, cause: unknown): AppError {
  return new AppError('engine-stopped', sentence, { cause: cause instanceof Error ? cause.name : 'exit' });
}
