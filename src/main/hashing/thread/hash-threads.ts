import type { Worker } from 'node:worker_threads';
import type { EngineOptions } from '../../../core/engine/start-engine';
import { startThread, tryStartThread } from '../../../core/threads/start-thread';
import type { ThreadCommand, ThreadData, ThreadOutcomes } from './protocol';
import { HASHING_STOPPED, runInThread, type ThreadControl } from './run-in-thread';

/** Carries out each command in a thread of its own. */
export interface HashThreads {
  /** Throws `AppError`, also if the thread died or there is none. */
  run<Kind extends ThreadCommand['kind']>(
    command: ThreadData<Kind>['command'],
    control: ThreadControl,
  ): Promise<ThreadOutcomes[Kind]>;
  /** Starts the thread of the next command, which need not wait then until its code is loaded. */
  warmUp(): void;
  close(): void;
}

/** Starts no thread before it is told to. */
export function createHashThreads(threadPath: string, engine: EngineOptions): HashThreads {
  let spare: Worker | null = null;

  /** It does not keep the program from ending; if it dies, or cannot be started yet, the next command starts another. */
  function warmUp(): void {
    if (spare !== null) return;
    const thread = tryStartThread(threadPath, HASHING_STOPPED);
    if (thread === null) return;
    thread.unref();
    const forget = () => {
      if (spare === thread) spare = null;
    };
    thread.once('error', forget);
    thread.once('exit', forget);
    spare = thread;
  }

  function take(): Worker {
    const thread = spare ?? startThread(threadPath, HASHING_STOPPED);
    spare = null;
    thread.ref();
    return thread;
  }

  return {
    run: (command, control) => runInThread(take, { command, engine }, control),
    warmUp,
    close: () => void spare?.terminate(),
  };
}
