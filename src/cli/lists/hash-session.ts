import type { HashEngine } from '../../core/engine/engine';
import { openWorkFolder } from '../../core/fs/work-folder';
import type { Context } from '../context';

/** What a command hashes lists with. */
export interface HashSession {
  /** Its threads end with the one hashing that it is for. */
  readonly engine: HashEngine;
  /** Private folder for what does not fit in memory, or is on its way. */
  readonly folder: string;
}

/**
 * Starts the engine, and clears everything away after `work`. A command is loaded within `work`: the threads take as
 * long to start as it takes to load.
 */
export async function withHashSession<T>(
  context: Context,
  options: Parameters<Context['startEngine']>[0],
  work: (session: HashSession) => Promise<T>,
): Promise<T> {
  const engine = context.startEngine(options);
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
