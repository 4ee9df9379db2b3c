import { link, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from '../write-failure';
import { type PartialFileRegistry, reservePartial } from './partial-file';
import { syncFolder } from './sync-folder';

/** What a name held before another file got it; nothing, if there was none. */
export interface EarlierFile {
  /** Gives the name back to it, as far as the system lets it. */
  restore(): Promise<void>;
  /** Lets go of it: the name is the other file's for good. */
  release(): Promise<void>;
}

/**
 * Keeps what a name holds under a second name; the first one holds it all along. Where a file can have only one name,
 * as on a FAT disk, nothing is kept, and `restore` does nothing.
 */
export async function keepEarlierFile(path: string, registry?: PartialFileRegistry): Promise<EarlierFile> {
  const spare = await reservePartial(path, registry).catch(() => null);
  if (spare === null) return WITHOUT_UNDO;
  const release = async () => {
    const isGone = await rm(spare.path, { force: true }).then(
      () => true,
      () => false,
    );
    if (isGone) await spare.release();
  };
  const kept = await link(path, spare.path).then(() => 'kept' as const, whyNotKept);
  if (kept !== 'kept') await release();
  if (kept === 'impossible') return WITHOUT_UNDO;
  const restore = async () => {
    await (kept === 'kept' ? rename(spare.path, path) : rm(path)).catch(() => {});
    await syncFolder(dirname(path));
    await release();
  };
  return { restore, release };
}

const WITHOUT_UNDO: EarlierFile = { restore: async () => {}, release: async () => {} };

function whyNotKept(error: unknown): 'none-there' | 'impossible' {
  return systemCode(error) === 'ENOENT' ? 'none-there' : 'impossible';
}
