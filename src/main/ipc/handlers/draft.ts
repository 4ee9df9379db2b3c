import { basename } from 'node:path';
import { isThere } from '../../../core/fs/read/is-there';
import type { RepeatableSource } from '../../../core/list/source/source';
import type { DraftStore } from '../../../core/list-history/draft-store';
import type { RestoredDraft, StoredDraft, WindowDraft } from '../../../shared/draft';
import { AppError } from '../../../shared/errors';
import type { FileGrants } from '../../security/file-grants';
import type { Handlers } from '../run-handler';

export interface DraftDeps {
  readonly drafts: DraftStore;
  readonly grants: FileGrants;
}

type DraftRequests = 'draft:save' | 'draft:read' | 'drafts:aside' | 'drafts:take-back' | 'drafts:forget';

/** The window's choices so far: stored on disk with paths, returned with handles. */
export function draftHandlers({ drafts, grants }: DraftDeps): Pick<Handlers, DraftRequests> {
  /** As the window of this run last sent it, for a reload. */
  let current: WindowDraft | null = null;
  const putAside = new Set<string>();
  return {
    'draft:save': async (draft) => {
      current = draft;
      if (isEmpty(draft)) await drafts.clear();
      else await drafts.save(withPaths(draft, grants));
      return null;
    },
    'draft:read': async () => {
      if (current !== null) return { ...current, missing: 0, pasted: 0 };
      if (grants.all().length > 0) {
        // The marketer who opens the app with lists has other work in mind; the window says that the draft is kept.
        const aside = await drafts.putAside();
        if (aside !== null) putAside.add(aside.id);
        return null;
      }
      const stored = await drafts.read();
      return stored === null ? null : restore(stored, grants);
    },
    'drafts:aside': async () =>
      (await drafts.aside()).map(({ id, draft }) => ({
        id,
        name: draft.upload.name,
        lists: draft.lists.map(({ path }) => basename(path)),
        isNew: putAside.has(id),
      })),
    'drafts:take-back': async (id) => {
      const found = (await drafts.aside()).find((aside) => aside.id === id);
      if (found === undefined) return null;
      await drafts.putAside();
      await drafts.save(found.draft);
      await drafts.forgetAside(id);
      return restore(found.draft, grants);
    },
    'drafts:forget': async (id) => {
      await drafts.forgetAside(id);
      return null;
    },
  };
}

function isEmpty({ lists, upload }: WindowDraft): boolean {
  return lists.length === 0 && upload.name === '' && upload.audienceId === '';
}

/** A list without a handle has been removed from the window meanwhile. */
function withPaths({ lists, ...draft }: WindowDraft, grants: FileGrants): StoredDraft {
  const found = lists.map(({ id, ...choice }) => ({ source: sourceOrNull(grants, id), choice }));
  return {
    ...draft,
    lists: found.flatMap(({ source, choice }) => (source?.kind === 'file' ? [{ ...choice, path: source.path }] : [])),
    pasted: found.filter(({ source }) => source?.kind === 'memory').length,
  };
}

function sourceOrNull(grants: FileGrants, id: string): RepeatableSource | null {
  try {
    return grants.sourceOf(id);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** The same file may be in a draft more than once, as two sheets of one workbook. */
async function restore({ lists, ...draft }: StoredDraft, grants: FileGrants): Promise<RestoredDraft> {
  const restored: WindowDraft['lists'][number][] = [];
  const known = new Map<string, string>();
  for (const { path, ...choice } of lists) {
    if (!(await isThere(path))) continue;
    const first = known.get(path);
    const id = first === undefined ? (grants.grant([path])[0] ?? '') : grants.duplicate(first);
    known.set(path, first ?? id);
    grants.setRole({ id, role: choice.role });
    restored.push({ ...choice, id });
  }
  return { ...draft, lists: restored, missing: lists.length - restored.length };
}
