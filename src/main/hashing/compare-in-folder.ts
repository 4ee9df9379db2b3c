import { join } from 'node:path';
import type { HashEngine } from '../../core/engine/engine';
import { createAtomicFile } from '../../core/fs/atomic-file';
import { compareFiles, type FilesToCompare } from '../../core/person-file/compare-files';
import type { Difference } from '../../shared/person-file';

/** Path of the added or the gone lines. */
export function differenceIn(folder: string, part: 'added' | 'gone'): string {
  return join(folder, part);
}

/** Writes who is new and who is gone into a private folder, both whole or not at all. */
export async function compareInFolder(
  folder: string,
  files: FilesToCompare,
  { startEngine }: { startEngine(): HashEngine },
): Promise<Difference> {
  const engine = startEngine();
  const added = await createAtomicFile(differenceIn(folder, 'added'));
  try {
    const gone = await createAtomicFile(differenceIn(folder, 'gone'));
    try {
      // Whoever cancels ends the thread that this runs in.
      const { signal } = new AbortController();
      const difference = await compareFiles(files, { added, gone }, engine, folder, signal);
      await added.commit();
      await gone.commit();
      return difference;
    } finally {
      await gone.discard();
    }
  } finally {
    await added.discard();
    engine.close();
  }
}
