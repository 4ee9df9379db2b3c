import type { HashEngine } from '../../core/engine/engine';
import { areSmall } from '../../core/engine/small-lists';
import { openWorkFolder } from '../../core/fs/process/work-folder';
import type { Context } from '../context';
import { sourceNamed } from '../standard-input';

/** What a command hashes lists with. */
export interface HashSession {
  /** For one hashing run; its threads end with that run. */
  readonly engine: HashEngine;
  /** Private folder for digests that do not fit in memory and for unfinished files. */
  readonly folder: string;
}

/**
 * Starts the engine for these lists, runs `work`, then clears everything away. The command's own code is loaded within
 * `work`, while the threads are starting.
 */
export async function withHashSession<T>(
  context: Context,
  names: readonly string[],
  reference: boolean,
  work: (session: HashSession) => Promise<T>,
): Promise<T> {
  const small = await areSmall(names.map((name) => sourceNamed(name, context)));
  const engine = await context.startEngine({ reference, small });
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
