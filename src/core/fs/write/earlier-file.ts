import { link, lstat, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from '../write-failure';
import { type PartialFileRegistry, reservePartial } from './partial-file';
import { retryWhileBusy } from './retry-while-busy';
import { syncFolder } from './sync-folder';

/** What a name held before another file got it; nothing, if there was none. */
export interface EarlierFile {
  /** Gives the name back to it. Returns the path at which it is left if the system does not let that happen. */
  restore(): Promise<string | null>;
  /** Lets go of it: the name is the other file's for good. */
  release(): Promise<void>;
}

/**
 * Gives a file a second, hidden name, so that it outlives its replacement. Where that is not possible nothing is kept, and
 * `restore` does nothing: on a FAT disk, where a file has one name only, and if the file is another user's, who alone may
 * remove such a name from a shared folder.
 */
export async function keepEarlierFile(path: string, registry?: PartialFileRegistry): Promise<EarlierFile> {
  const found = await findFile(path);
  if (found === 'foreign') return WITHOUT_UNDO;
  if (found === 'none') return { restore: () => removeNew(path), release: async () => {} };
  const spare = await reservePartial(path, registry);
  const release = async () => {
    const isGone = await rm(spare.path, { force: true }).then(
      () => true,
      () => false,
    );
    if (isGone) await spare.release();
  };
  const isKept = await link(path, spare.path).then(
    () => true,
    () => false,
  );
  if (!isKept) {
    await release();
    return WITHOUT_UNDO;
  }
  const restore = async () => {
    try {
      await retryWhileBusy(() => rename(spare.path, path));
    } catch {
      await spare.release();
      return spare.path;
    }
    await syncFolder(dirname(path));
    await release();
    return null;
  };
  return { restore, release };
}

const WITHOUT_UNDO: EarlierFile = { restore: async () => null, release: async () => {} };

async function findFile(path: string): Promise<'own' | 'foreign' | 'none'> {
  try {
    const { uid } = await lstat(path);
    return process.geteuid === undefined || uid === process.geteuid() ? 'own' : 'foreign';
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? 'none' : 'foreign';
  }
}

async function removeNew(path: string): Promise<null> {
  await retryWhileBusy(() => rm(path, { force: true })).catch(() => {});
  await syncFolder(dirname(path));
  return null;
}
