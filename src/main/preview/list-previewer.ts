import { Worker } from 'node:worker_threads';
import { AppError, assertNever, cancelled } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import type { ListId, ListPreview } from '../../shared/preview';
import type { PreviewRequest, PreviewResult } from './messages';

/** Previews lists in separate threads, so that none blocks the thread that serves the window. */
export interface ListPreviewer {
  /** Throws `AppError`, also if the thread died; `cancelled` if the preview was given up. */
  preview(request: PreviewRequest): Promise<ListPreview>;
  /** Starts a thread, so that the first list need not wait until it has loaded its code. */
  warmUp(): void;
  /** Gives up previewing a list, whatever its thread is doing. */
  cancel(id: ListId): void;
  close(): void;
}

/** A slow list leaves the other thread to the lists beside it; in a drop of a thousand files each waits its turn. */
const MAX_THREADS = 2;

interface Job {
  readonly request: PreviewRequest;
  readonly resolve: (preview: ListPreview) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts its threads at the first previews, unless one is warmed up before. */
export function createListPreviewer(threadPath: string): ListPreviewer {
  const waiting: Job[] = [];
  const running = new Map<Job, Worker>();
  const idle: Worker[] = [];

  function startNext(): void {
    while (running.size < MAX_THREADS) {
      const job = waiting.shift();
      if (job === undefined) return;
      const thread = idle.pop() ?? new Worker(threadPath);
      running.set(job, thread);
      listen(job, thread);
      thread.ref();
      thread.postMessage(job.request);
    }
  }

  function listen(job: Job, thread: Worker): void {
    thread.once('message', (result: PreviewResult) => {
      release(job, thread);
      thread.unref();
      idle.push(thread);
      settle(job, result);
      startNext();
    });
    const fail = (cause: string) => {
      release(job, thread);
      job.reject(threadStopped(cause));
      startNext();
    };
    thread.once('error', ({ name }) => fail(name));
    thread.once('exit', () => fail('exit'));
  }

  /** Like other idle threads it does not keep the program from ending; if it dies, a preview starts another. */
  function startIdle(): void {
    const thread = new Worker(threadPath);
    thread.unref();
    thread.once('error', () => {
      const place = idle.indexOf(thread);
      if (place >= 0) idle.splice(place, 1);
    });
    idle.push(thread);
  }

  function release(job: Job, thread: Worker): void {
    running.delete(job);
    for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
  }

  function giveUp(isGivenUp: (job: Job) => boolean): void {
    for (const job of waiting.filter(isGivenUp)) {
      waiting.splice(waiting.indexOf(job), 1);
      job.reject(cancelled());
    }
    for (const [job, thread] of [...running].filter(([job]) => isGivenUp(job))) {
      release(job, thread);
      void thread.terminate();
      job.reject(cancelled());
    }
  }

  return {
    preview: (request) =>
      new Promise((resolve, reject) => {
        waiting.push({ request, resolve, reject });
        startNext();
      }),
    warmUp: () => {
      if (idle.length === 0 && running.size === 0) startIdle();
    },
    cancel: (id) => {
      giveUp(({ request }) => request.id === id);
      startNext();
    },
    close: () => {
      giveUp(() => true);
      for (const thread of idle.splice(0)) void thread.terminate();
    },
  };
}

function settle({ resolve, reject }: Job, result: PreviewResult): void {
  switch (result.kind) {
    case 'done':
      resolve(result.preview);
      break;
    case 'failed':
      reject(new AppError(result.code, result.description));
      break;
    case 'bug':
      reject(result.error);
      break;
    default:
      assertNever(result);
  }
}

/** Leaves the cause out: an error thrown while reading a cell could quote it. */
function threadStopped(cause: string): AppError {
  return new AppError('engine-stopped', message('list.previewStopped'), { cause });
}
