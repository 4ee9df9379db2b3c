import { stat } from 'node:fs/promises';
import type { HashEngine } from '../../core/engine/engine';
import { openWorkFolder } from '../../core/fs/process/work-folder';
import type { Context } from '../context';

/** What a command hashes lists with. */
export interface HashSession {
  /** For one hashing run; its threads end with that run. */
  readonly engine: HashEngine;
  /** Private folder for digests that do not fit in memory and for unfinished files. */
  readonly folder: string;
}

/** Lists of this size in bytes are hashed before a second thread has started. */
const SMALL_BYTES = 256 * 1024;

/**
 * Starts the engine for these lists, runs `work`, then clears everything away. The command's own code is loaded within `work`, while
 * the threads are starting.
 */
export async function withHashSession<T>(
  context: Context,
  names: readonly string[],
  reference: boolean,
  work: (session: HashSession) => Promise<T>,
): Promise<T> {
  const engine = await context.startEngine({ reference, oneThread: await areSmall(names) });
  try {
    const folder = await openWorkFolder(context.workRoot);
    try {
      return await work({ engine, folder: folder.path });
    } finally {
      await folder.remove();
    }
  } finally {
    engine.close();
  }
}

/** False where the size is unknown, as that of standard input. */
async function areSmall(names: readonly string[]): Promise<boolean> {
  const sizes = await Promise.all(names.map(sizeOfFile));
  return sizes.reduce((total, size) => total + size, 0) <= SMALL_BYTES;
}

async function sizeOfFile(name: string): Promise<number> {
  const found = await stat(name).catch(() => null);
  return found?.isFile() ? found.size : Number.POSITIVE_INFINITY;
}
