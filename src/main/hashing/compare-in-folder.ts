import { FingerprintSink } from '../../core/digests/fingerprint-sink';
import type { HashEngine } from '../../core/engine/engine';
import { createAtomicFile, writeTogether } from '../../core/fs/write/atomic-file';
import { compareFiles, type FilesToCompare } from '../../core/person-file/existing-files/compare-files';
import type { Difference } from '../../shared/person-file';
import { differenceIn } from './work-files';

/** What differs, and the file of the added lines. */
export interface ComparedFiles {
  readonly difference: Difference;
  readonly added: { readonly bytes: number; readonly sha256: string };
}

/** Writes who is new and who is gone into a private folder, both whole or not at all. */
export async function compareInFolder(
  folder: string,
  files: FilesToCompare,
  { startEngine }: { startEngine(): HashEngine },
): Promise<ComparedFiles> {
  const engine = startEngine();
  try {
    return await writeTogether(async (add) => {
      const added = new FingerprintSink(add(await createAtomicFile(differenceIn(folder, 'added'))));
      const gone = add(await createAtomicFile(differenceIn(folder, 'gone')));
      // Cancelling terminates the thread that this runs in.
      const { signal } = new AbortController();
      const difference = await compareFiles(files, { added, gone }, engine, folder, signal);
      return { difference, added: { bytes: added.bytes, sha256: added.sha256() } };
    });
  } finally {
    engine.close();
  }
}
