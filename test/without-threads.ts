import { syncBuiltinESMExports } from 'node:module';
import workerThreads from 'node:worker_threads';
import { onTestFinished } from 'vitest';

/** What Node throws then; `core/threads/start-thread.test.ts` compares it with a system that really gives none. */
export const NO_THREAD = 'ERR_WORKER_INIT_FAILED';

/** From its call to the end of the test, no thread starts in this process. */
export function denyThreads(): void {
  const { Worker } = workerThreads;
  const construct = () => {
    throw Object.assign(new Error('Worker initialization failure: EAGAIN'), { code: NO_THREAD });
  };
  replaceWorker(new Proxy(Worker, { construct }));
  onTestFinished(() => replaceWorker(Worker));
}

function replaceWorker(Worker: typeof workerThreads.Worker): void {
  Object.assign(workerThreads, { Worker });
  syncBuiltinESMExports();
}
