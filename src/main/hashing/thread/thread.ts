import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { startEngine } from '../../../core/engine/start-engine';
import { AppError } from '../../../shared/errors';
import { hashIntoFolder } from '../hash-into-folder';
import { throttle } from '../throttle';
import type { HashThreadData, HashThreadMessage, HashThreadResult } from './messages';

/** The thread that makes one audience: it reads, sorts and writes, and keeps the engine's own threads busy. */
const port = parentPort;
if (port === null) throw new Error('the hash thread was started outside a worker thread');

// Linux counts priority by thread, and the engine's threads inherit it: the window goes first where processors are few.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const { folder, task, engine }: HashThreadData = workerData;
const post = (message: HashThreadMessage) => port.postMessage(message);

async function run(): Promise<HashThreadResult> {
  try {
    const hashed = await hashIntoFolder(folder, task, {
      startEngine: () => startEngine(engine),
      onMapped: (info, mappings) => post({ kind: 'mapped', info, mappings }),
      onProgress: throttle((progress) => post({ kind: 'progress', progress })),
    });
    return { kind: 'done', hashed };
  } catch (error) {
    if (!(error instanceof AppError)) return { kind: 'bug', error };
    return { kind: 'failed', code: error.code, description: error.description };
  }
}

void run().then(post);
