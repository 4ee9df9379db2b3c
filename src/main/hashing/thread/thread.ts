import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { startEngine } from '../../../core/engine/start-engine';
import { AppError } from '../../../shared/errors';
import { hashIntoFolder } from '../hash-into-folder';
import { coalesce } from '../throttle';
import type { FromHashThread, HashEnd, HashOrder } from './messages';

/** The thread that makes one audience: it reads, sorts and writes, and keeps the engine's own threads busy. */
const port = parentPort;
if (port === null) throw new Error('the hash thread was started outside a worker thread');

// Linux counts priority by thread, and the engine's threads inherit it: the window goes first where processors are few.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const { folder, job, engine }: HashOrder = workerData;
const tell = (message: FromHashThread) => port.postMessage(message);

async function work(): Promise<HashEnd> {
  try {
    const prepared = await hashIntoFolder(folder, job, {
      startEngine: () => startEngine(engine),
      onMapped: (info, mappings) => tell({ kind: 'mapped', info, mappings }),
      onProgress: coalesce((progress) => tell({ kind: 'progress', progress })),
    });
    return { kind: 'done', prepared };
  } catch (error) {
    if (!(error instanceof AppError)) return { kind: 'bug', error };
    return { kind: 'failed', code: error.code, message: error.message };
  }
}

void work().then(tell);
