import type { Worker } from 'node:worker_threads';
import { startThread, threadStopped, tryStartThread } from '../../core/threads/start-thread';
import { type ThreadResult, unwrapThreadResult } from '../../core/threads/thread-result';
import { cancelled } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import type { ListId, ListPreview } from '../../shared/preview';
import type { PreviewRequest } from './preview-request';

/** Previews lists in separate threads, so that none blocks the thread that serves the window. */
export interface ListPreviewer {
  /** Throws `AppError`, also if the thread died or there is none; `cancelled` if the preview was given up. */
  preview(request: PreviewRequest): Promise<ListPreview>;
  /** Starts a thread, so that the first list need not wait until it has loaded its code. */
  warmUp(): void;
  /** Gives up previewing a list, whatever its thread is doing. */
  cancel(id: ListId): void;
  close(): void;
}

/** A slow list leaves the other thread to the lists beside it; in a drop of a thousand files each waits its turn. */
const MAX_THREADS = 2;

const PREVIEW_STOPPED = message('list.previewStopped');

/** A preview that waits for its thread, or is being made. */
interface PendingPreview {
  readonly request: PreviewRequest;
  readonly resolve: (preview: ListPreview) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts its threads at the first previews, unless one is warmed up before. */
export function createListPreviewer(threadPath: string): ListPreviewer {
  const waiting: PendingPreview[] = [];
  const running = new Map<PendingPreview, Worker>();
  const idle: Worker[] = [];

  /** Runs as many of the waiting previews as there are threads for. */
  function runWaiting(): void {
    while (running.size < MAX_THREADS && waiting.length > 0) {
      let thread: Worker;
      try {
        thread = idle.pop() ?? startThread(threadPath, PREVIEW_STOPPED);
      } catch (error) {
        // The thread that is busy takes the others in turn.
        if (running.size > 0) return;
        waiting.shift()?.reject(error);
        continue;
      }
      const next = waiting.shift();
      if (next !== undefined) run(next, thread);
    }
  }

  function run(pending: PendingPreview, thread: Worker): void {
    running.set(pending, thread);
    listen(pending, thread);
    thread.ref();
    thread.postMessage(pending.request);
  }

  function listen(pending: PendingPreview, thread: Worker): void {
    thread.once('message', (result: ThreadResult<ListPreview>) => {
      release(pending, thread);
      thread.unref();
      idle.push(thread);
      settle(pending, result);
      runWaiting();
    });
    const fail = (cause: unknown) => {
      release(pending, thread);
      pending.reject(threadStopped(PREVIEW_STOPPED, cause));
      runWaiting();
    };
    thread.once('error', fail);
    thread.once('exit', () => fail(null));
  }

  /** Like other idle threads it does not keep the program from ending; without it, a preview starts another. */
  function startIdle(): void {
    const thread = tryStartThread(threadPath, PREVIEW_STOPPED);
    if (thread === null) return;
    thread.unref();
    thread.once('error', () => {
      const place = idle.indexOf(thread);
      if (place >= 0) idle.splice(place, 1);
    });
    idle.push(thread);
  }

  function release(pending: PendingPreview, thread: Worker): void {
    running.delete(pending);
    for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
  }

  function giveUp(isGivenUp: (pending: PendingPreview) => boolean): void {
    for (const pending of waiting.filter(isGivenUp)) {
      waiting.splice(waiting.indexOf(pending), 1);
      pending.reject(cancelled());
    }
    for (const [pending, thread] of [...running].filter(([pending]) => isGivenUp(pending))) {
      release(pending, thread);
      void thread.terminate();
      pending.reject(cancelled());
    }
  }

  return {
    preview: (request) =>
      new Promise((resolve, reject) => {
        waiting.push({ request, resolve, reject });
        runWaiting();
      }),
    warmUp: () => {
      if (idle.length === 0 && running.size === 0) startIdle();
    },
    cancel: (id) => {
      giveUp(({ request }) => request.id === id);
      runWaiting();
    },
    close: () => {
      giveUp(() => true);
      for (const thread of idle.splice(0)) void thread.terminate();
    },
  };
}

function settle({ resolve, reject }: PendingPreview, result: ThreadResult<ListPreview>): void {
  try {
    resolve(unwrapThreadResult(result));
  } catch (error) {
    reject(error);
  }
}
