import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { UserType } from '../../../shared/audience';
import { asAppError } from '../../fs/write-failure';
import type { EngineAudience, HashRun } from '../engine';
import { hashInOrder } from '../reference/reference-run';
import type { HashPool } from '../threads/pool';
import { addTogether, fileForAll } from './add-together';
import type { ReadingSizes } from './read-shared-list';
import { sortedLines } from './sorted-lines';
import type { SpillFile } from './spill-file';

/**
 * The fast path: threads take parts of a list in turn, the kernel hashes what it is certain of, digests are spilled by
 * their first byte and each partition is sorted by itself. Memory does not grow with the list.
 */
export async function beginFastRun(
  pool: HashPool,
  { userTypes, workFolder }: EngineAudience,
  sizes: ReadingSizes,
): Promise<HashRun> {
  const spills = new Map<UserType, Spill>();
  try {
    for (const userType of userTypes) spills.set(userType, await openSpill(join(workFolder, `${userType}.spill`)));
  } catch (error) {
    await removeSpills(spills.values());
    throw error;
  }
  pool.tell({ kind: 'begin', spills: new Map([...spills].map(([userType, { file }]) => [userType, file])) });
  return {
    path: 'fast',
    add(list, tasks, signal) {
      const file = fileForAll(list, tasks);
      return file === null
        ? hashInOrder(pool, list, tasks, signal)
        : addTogether(pool, list, file, tasks, sizes, signal);
    },
    lines(userType, signal) {
      const spill = spills.get(userType);
      if (spill === undefined) throw new Error(`no audience of ${userType} was begun`);
      return sortedLines(pool, userType, spill.handle.fd, workFolder, signal);
    },
    close: async () => {
      // A thread that still had something to spill would write into whatever file gets the descriptor next.
      await pool.idle();
      await removeSpills(spills.values());
    },
  };
}

interface Spill {
  readonly path: string;
  readonly handle: FileHandle;
  readonly file: SpillFile;
}

async function openSpill(path: string): Promise<Spill> {
  const handle = await asAppError(() => open(path, 'wx+', 0o600));
  return { path, handle, file: { descriptor: handle.fd, blocks: new SharedArrayBuffer(4) } };
}

async function removeSpills(spills: Iterable<Spill>): Promise<void> {
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
