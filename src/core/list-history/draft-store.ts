import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod/mini';
import type { StoredDraft } from '../../shared/draft';
import { storedDraft } from '../../shared/schema/draft';
import { parseJson } from '../fs/read/parse-json';
import { writeFileAtomically } from '../fs/write/atomic-file';
import { makePrivateFolder } from '../fs/write/private-folder';
import { writeFailure } from '../fs/write-failure';

/** A draft that was set aside for another one. */
interface StoredAside {
  readonly id: string;
  readonly draft: StoredDraft;
}

/** Keeps the draft of this computer, and those set aside for it, beyond the end of the window and of the program. */
export interface DraftStore {
  /** Null if there is none, or the file is invalid. */
  read(): Promise<StoredDraft | null>;
  save(draft: StoredDraft): Promise<void>;
  clear(): Promise<void>;
  /** Sets the draft aside for another one; null if there is none. */
  putAside(): Promise<StoredAside | null>;
  /** The latest first. */
  aside(): Promise<readonly StoredAside[]>;
  forgetAside(id: string): Promise<void>;
}

interface Drafts {
  readonly draft: StoredDraft | null;
  readonly aside: readonly StoredAside[];
}

const NONE: Drafts = { draft: null, aside: [] };

/** Beyond this number the oldest are dropped. */
const MAX_ASIDE = 20;

const file = z.object({
  version: z.literal(1),
  draft: z.nullable(storedDraft),
  aside: z._default(z.array(z.object({ id: z.string(), draft: storedDraft })), []),
});

/** `path`: of the file; its folder is made when it is needed. */
export function createDraftStore(path: string): DraftStore {
  /** One change at a time: the last one wins. */
  let tail: Promise<unknown> = Promise.resolve();
  const change = <Result>(work: (drafts: Drafts) => Promise<Result>): Promise<Result> => {
    const changed = tail.catch(() => undefined).then(async () => work(await read(path)));
    tail = changed;
    return changed;
  };
  const settled = async () => {
    await tail.catch(() => undefined);
    return read(path);
  };
  return {
    read: async () => (await settled()).draft,
    save: (draft) => change(({ aside }) => write(path, { draft, aside })),
    clear: () => change(({ aside }) => write(path, { draft: null, aside })),
    putAside: () =>
      change(async ({ draft, aside }) => {
        if (draft === null) return null;
        const put = { id: randomUUID(), draft };
        await write(path, { draft: null, aside: [put, ...aside].slice(0, MAX_ASIDE) });
        return put;
      }),
    aside: async () => (await settled()).aside,
    forgetAside: (id) =>
      change(({ draft, aside }) => write(path, { draft, aside: aside.filter((other) => other.id !== id) })),
  };
}

async function read(path: string): Promise<Drafts> {
  try {
    return file.parse(parseJson(await readFile(path, 'utf8')));
  } catch {
    return NONE;
  }
}

async function write(path: string, drafts: Drafts): Promise<void> {
  try {
    if (drafts.draft === null && drafts.aside.length === 0) return await rm(path, { force: true });
    await makePrivateFolder(dirname(path));
    await writeFileAtomically(path, `${JSON.stringify({ version: 1, ...drafts }, null, 2)}\n`);
  } catch (error) {
    throw writeFailure(error);
  }
}
