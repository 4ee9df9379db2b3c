import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { asAppError } from '../../storage/write-failure';
import type { EngineAudience, HashRun } from '../engine';
import type { HashPool } from '../pool';
import { hashInOrder } from '../reference-run';
import { addTogether, fileForAll } from './add-together';
import type { ReadingSizes } from './read-shared-list';
import { sortedLines } from './sorted-lines';

/**
 * The fast path: threads take parts of a list in turn, the kernel hashes what it is certain of, digests are spilled by
 * their first byte and each partition is sorted by itself. Memory does not grow with the list.
 */
export async function beginFastRun(
  pool: HashPool,
  { workFolder }: EngineAudience,
  sizes: ReadingSizes,
): Promise<HashRun> {
  const path = join(workFolder, 'digests.spill');
  const spill = await asAppError(() => open(path, 'wx+', 0o600));
  pool.tell({ kind: 'begin', spill: { descriptor: spill.fd, blocks: new SharedArrayBuffer(4) } });
  return {
    path: 'fast',
    add(list, task, signal) {
      const file = fileForAll(list, task);
      return file === null ? hashInOrder(pool, list, task, signal) : addTogether(pool, list, file, task, sizes, signal);
    },
    lines: (signal) => sortedLines(pool, spill.fd, workFolder, signal),
    close: async () => {
      // A thread that still had something to spill would write into whatever file gets the descriptor next.
      await pool.idle();
      await removeSpill(spill, path);
    },
  };
}

async function removeSpill(spill: FileHandle, path: string): Promise<void> {
  await asAppError(async () => {
    try {
      await spill.close();
    } finally {
      await rm(path, { force: true });
    }
  });
}
