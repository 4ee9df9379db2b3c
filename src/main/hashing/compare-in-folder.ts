import type { HashEngine } from '../../core/engine/engine';
import { createAtomicFile, writeTogether } from '../../core/fs/atomic-file';
import { compareFiles, type FilesToCompare } from '../../core/person-file/compare-files';
import type { Difference } from '../../shared/person-file';
import { differenceIn } from './work-files';

/** Writes who is new and who is gone into a private folder, both whole or not at all. */
export async function compareInFolder(
  folder: string,
  files: FilesToCompare,
  { startEngine }: { startEngine(): HashEngine },
): Promise<Difference> {
  const engine = startEngine();
  try {
    return await writeTogether(async (add) => {
      const added = add(await createAtomicFile(differenceIn(folder, 'added')));
      const gone = add(await createAtomicFile(differenceIn(folder, 'gone')));
      // Whoever cancels ends the thread that this runs in.
      const { signal } = new AbortController();
      return compareFiles(files, { added, gone }, engine, folder, signal);
    });
  } finally {
    engine.close();
  }
}
