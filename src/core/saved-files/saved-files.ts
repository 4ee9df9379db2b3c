import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formatSafeJson } from '../../shared/harmless';
import type { FileReceipt, SavedFile } from '../../shared/person-file';
import { namesIn } from '../fs/read/names-in';
import { readSmallFile } from '../fs/read/read-small-file';
import { writeFileAtomically } from '../fs/write/atomic-file';
import { makePrivateFolder } from '../fs/write/private-folder';
import { asAppError } from '../fs/write-failure';

/**
 * The receipts of files for platforms: what was written where, by which rules, and how much; never a value of a list. Each
 * is a file of its own, so that the app and the command line never write to the same one.
 */
export interface SavedFiles {
  remember(receipts: readonly FileReceipt[]): Promise<void>;
  /** The latest first; invalid files are skipped. */
  list(): Promise<readonly SavedFile[]>;
  /** False if there is no such receipt. */
  forget(id: string): Promise<boolean>;
}

/** Beyond this number the oldest are dropped. */
const MAX_FILES = 500;

/** Far more than a receipt needs. */
const MAX_BYTES = 1024 * 1024;

/** Names sort by time; Windows allows no `:` in them. */
const NAME = /^[\dTZ.-]{20,30}_[0-9a-f-]{36}\.json$/;

/** @param folder is made when it is needed */
export function createSavedFiles(folder: string): SavedFiles {
  const names = async () =>
    (await namesIn(folder))
      .filter((name) => NAME.test(name))
      .toSorted()
      .toReversed();
  const read = async (name: string) => {
    // The schemas are loaded only to read: to make a small file takes less time.
    const { parseSavedFile } = await import('./saved-file-schema');
    const file = await readSmallFile(join(folder, name), MAX_BYTES).catch(() => null);
    return file?.kind === 'text' ? parseSavedFile(file.text) : null;
  };
  return {
    remember: (receipts) =>
      asAppError(async () => {
        await makePrivateFolder(folder);
        for (const receipt of receipts) {
          const id = randomUUID();
          const name = `${receipt.written.replaceAll(':', '-')}_${id}.json`;
          await writeFileAtomically(join(folder, name), `${formatSafeJson({ version: 1, id, receipt }, 2)}\n`);
        }
        for (const old of (await names()).slice(MAX_FILES)) await rm(join(folder, old), { force: true });
      }, folder),
    list: async () => {
      const found = await Promise.all((await names()).map(read));
      return found.filter((file) => file !== null);
    },
    forget: async (id) => {
      const own = (await names()).filter((name) => name.endsWith(`_${id}.json`));
      for (const name of own) await asAppError(() => rm(join(folder, name), { force: true }), folder);
      return own.length > 0;
    },
  };
}
