import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod/mini';
import type { StoredDraft } from '../../shared/draft';
import { storedDraft } from '../../shared/schema/draft';
import { writeFileAtomically } from '../fs/atomic-file';
import { parseJson } from '../fs/parse-json';
import { writeFailure } from '../fs/write-failure';

/** Keeps the one draft of this computer, so that it outlives the window and the program. */
export interface DraftStore {
  /** Null where there is none, or where it cannot be understood. */
  read(): Promise<StoredDraft | null>;
  save(draft: StoredDraft): Promise<void>;
  clear(): Promise<void>;
}

const file = z.object({ version: z.literal(1), draft: storedDraft });

/** `path`: of the file, in a folder that is made when it is needed. */
export function createDraftStore(path: string): DraftStore {
  /** One change at a time: the last one wins. */
  let tail: Promise<void> = Promise.resolve();
  const enqueue = (work: () => Promise<void>): Promise<void> => {
    tail = tail.catch(() => undefined).then(work);
    return tail;
  };
  return {
    read: async () => {
      await tail.catch(() => undefined);
      try {
        return file.parse(parseJson(await readFile(path, 'utf8'))).draft;
      } catch {
        return null;
      }
    },
    save: (draft) => enqueue(() => write(path, draft)),
    clear: () => enqueue(() => rm(path, { force: true })),
  };
}

async function write(path: string, draft: StoredDraft): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFileAtomically(path, `${JSON.stringify({ version: 1, draft }, null, 2)}\n`);
  } catch (error) {
    throw writeFailure(error);
  }
}
