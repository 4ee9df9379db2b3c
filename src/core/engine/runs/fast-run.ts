import { type FileHandle, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { UserType } from '../../../shared/audience';
import { asAppError } from '../../fs/write-failure';
import type { EngineAudience, HashRun } from '../common/hash-run';
import type { SpillFile } from '../fast/partitions/spill-file';
import type { ReadingSizes } from '../fast/reading/reading-sizes';
import type { HashPool } from '../threads/pool';
import { hashParallel, parallelInput } from './hash-parallel';
import { hashParsedRows } from './hash-parsed-rows';
import { sortedLines } from './sorted-lines';

type HashSheet = typeof import('./hash-sheet').hashSheet;

/**
 * The fast path: threads take chunks of a list in turn, the kernel hashes what it is certain of, digests are spilled by
 * their first byte, and each partition is sorted by itself. Memory does not grow with the list.
 */
export async function beginFastRun(
  pool: HashPool,
  kernel: WebAssembly.Module,
  { userTypes, workFolder }: EngineAudience,
  sizes: ReadingSizes,
): Promise<HashRun> {
  const spills = new Map<UserType, OpenSpillFile>();
  try {
    for (const userType of userTypes) spills.set(userType, await openSpillFile(join(workFolder, `${userType}.spill`)));
  } catch (error) {
    await removeSpillFiles(spills.values());
    throw error;
  }
  pool.notify({ kind: 'begin', spills: new Map([...spills].map(([userType, { file }]) => [userType, file])) });
  const buffers: ArrayBuffer[] = [];
  return {
    path: 'fast',
    add(list, tasks, filter, signal) {
      const bytes = parallelInput(list, tasks, filter);
      if (bytes === null) return hashParsedRows(pool, list, tasks, filter, signal);
      return bytes.kind === 'sheet'
        ? loadAndHashSheet(pool, kernel, list, bytes, tasks, filter, sizes, signal)
        : hashParallel(pool, list.info.name, bytes, tasks, filter, sizes, signal);
    },
    lines(userType, signal) {
      const spill = spills.get(userType);
      if (spill === undefined) throw new Error(`no audience of ${userType} was begun`);
      return sortedLines(pool, userType, spill.file, workFolder, buffers, signal);
    },
    close: async () => {
      // A thread with digests left to spill would write into whatever file gets the descriptor next.
      await pool.idle();
      await removeSpillFiles(spills.values());
    },
  };
}

/** The code for workbooks is loaded only for them, so other lists start sooner. */
async function* loadAndHashSheet(...args: Parameters<HashSheet>): ReturnType<HashSheet> {
  const { hashSheet } = await import('./hash-sheet');
  yield* hashSheet(...args);
}

interface OpenSpillFile {
  readonly path: string;
  readonly handle: FileHandle;
  readonly file: SpillFile;
}

async function openSpillFile(path: string): Promise<OpenSpillFile> {
  const folder = dirname(path);
  const handle = await asAppError(() => open(path, 'wx+', 0o600), folder);
  return { path, handle, file: { descriptor: handle.fd, end: new SharedArrayBuffer(8), folder } };
}

async function removeSpillFiles(spills: Iterable<OpenSpillFile>): Promise<void> {
  await asAppError(async () => {
    await Promise.all(
      [...spills].map(async ({ handle, path }) => {
        try {
          await handle.close();
        } finally {
          await rm(path, { force: true });
        }
      }),
    );
  });
}
