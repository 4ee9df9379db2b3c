import { createHash } from 'node:crypto';
import { z } from 'zod/mini';
import type { ColumnMapping } from '../../shared/column-mapping';
import type { DialectChoice } from '../../shared/list';
import { LIST_ROLES, type ListRole } from '../../shared/preview';
import { dialectChoice, savedMappings } from '../../shared/schema/list';
import { createKeptFile, type OnUnusable } from '../fs/kept-file';

/** A file that was hashed, and how it was read. */
export interface HistoricList {
  readonly path: string;
  readonly role: ListRole;
  readonly dialect: DialectChoice;
  readonly mappings: readonly ColumnMapping[];
}

/**
 * Remembers the files of each upload, so that they can be offered again. Stores paths and choices, never a value of a
 * list.
 */
export interface ListHistory {
  /** `pasted`: the roles of lists from the clipboard, of which nothing else is kept. */
  remember(upload: string, lists: readonly HistoricList[], pasted?: readonly ListRole[]): Promise<void>;
  /** Empty if the upload is not known. */
  listsOf(upload: string): Promise<readonly HistoricList[]>;
  pastedOf(upload: string): Promise<readonly ListRole[]>;
  /** Every file once, the latest first. */
  recent(): Promise<readonly HistoricList[]>;
  forget(upload: string): Promise<void>;
}

/** Beyond this number the oldest uploads are dropped. */
const MAX_UPLOADS = 500;
/** Far more than these need, even with hundreds of lists each. */
const MAX_BYTES = 64 * 1024 * 1024;

const entry = z.object({
  upload: z.string(),
  lists: z.array(
    z.object({
      path: z.string().check(z.minLength(1), z.maxLength(32_767)),
      role: z.enum(LIST_ROLES),
      dialect: dialectChoice,
      mappings: savedMappings,
    }),
  ),
  pasted: z._default(z.array(z.enum(LIST_ROLES)), []),
});

type Entry = z.infer<typeof entry>;

const file = z.object({ version: z.literal(1), uploads: z.array(entry) });

/** `path`: of the file. A damaged one is put aside, one that cannot be read is left alone. */
export function createListHistory(path: string, onUnusable: OnUnusable = () => undefined): ListHistory {
  const parse = (content: unknown) => file.parse(content).uploads;
  const kept = createKeptFile<readonly Entry[]>({ path, maxBytes: MAX_BYTES, parse, onUnusable });
  const change = (work: (entries: readonly Entry[]) => readonly Entry[]): Promise<void> =>
    kept.use(async (uploads) => {
      const entries = uploads ?? [];
      const changed = work(entries);
      if (changed !== entries) await kept.save({ version: 1, uploads: changed.slice(0, MAX_UPLOADS) });
    });
  const all = () => kept.use(async (uploads) => uploads ?? []);
  const entryOf = async (upload: string) => (await all()).find((item) => item.upload === upload);
  return {
    remember: (upload, lists, pasted = []) =>
      change((entries) => [entry.parse({ upload, lists, pasted }), ...without(entries, upload)]),
    listsOf: async (upload) => (await entryOf(upload))?.lists ?? [],
    pastedOf: async (upload) => (await entryOf(upload))?.pasted ?? [],
    recent: async () => {
      const lists = (await all()).flatMap((item) => item.lists);
      const paths = new Set<string>();
      return lists.filter(({ path: file }) => !paths.has(file) && paths.add(file));
    },
    forget: (upload) => change((entries) => without(entries, upload)),
  };
}

/** A key for a path that does not reveal it. */
export function listKey(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 32);
}

function without(entries: readonly Entry[], upload: string): readonly Entry[] {
  const others = entries.filter((item) => item.upload !== upload);
  return others.length === entries.length ? entries : others;
}
