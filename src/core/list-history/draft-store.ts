import { randomUUID } from 'node:crypto';
import { z } from 'zod/mini';
import type { StoredDraft } from '../../shared/draft';
import { storedDraft } from '../../shared/schema/draft';
import { createKeptFile, type OnUnusable } from '../fs/kept-file';

/** A draft that was set aside for another one. */
interface StoredAside {
  readonly id: string;
  readonly draft: StoredDraft;
}

/** Keeps the draft of this computer, and those set aside for it, beyond the end of the window and of the program. */
export interface DraftStore {
  /** Null if there is none. */
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
/** Far more than these need, even with a thousand lists each. */
const MAX_BYTES = 64 * 1024 * 1024;

const file = z.object({
  version: z.literal(1),
  draft: z.nullable(storedDraft),
  aside: z._default(z.array(z.object({ id: z.string(), draft: storedDraft })), []),
});

/** `path`: of the file. A damaged one is put aside, one that cannot be read is left alone. */
export function createDraftStore(path: string, onUnusable: OnUnusable = () => undefined): DraftStore {
  const kept = createKeptFile<Drafts>({ path, maxBytes: MAX_BYTES, parse: file.parse, onUnusable });
  const use = <Result>(work: (drafts: Drafts) => Promise<Result>) => kept.use((drafts) => work(drafts ?? NONE));
  const save = (drafts: Drafts) =>
    drafts.draft === null && drafts.aside.length === 0 ? kept.remove() : kept.save({ version: 1, ...drafts });
  return {
    read: () => use(async ({ draft }) => draft),
    save: (draft) => use(({ aside }) => save({ draft, aside })),
    clear: () => use(({ aside }) => save({ draft: null, aside })),
    putAside: () =>
      use(async ({ draft, aside }) => {
        if (draft === null) return null;
        const put = { id: randomUUID(), draft };
        await save({ draft: null, aside: [put, ...aside].slice(0, MAX_ASIDE) });
        return put;
      }),
    aside: () => use(async ({ aside }) => aside),
    forgetAside: (id) => use(({ draft, aside }) => save({ draft, aside: aside.filter((other) => other.id !== id) })),
  };
}
