import { isThere } from '../../../core/fs/is-there';
import type { DraftStore } from '../../../core/list-history/draft-store';
import type { RestoredDraft, StoredDraft, WindowDraft } from '../../../shared/draft';
import { AppError } from '../../../shared/errors';
import type { FileGrants } from '../../security/file-grants';
import type { Handlers } from '../run-handler';

export interface DraftDeps {
  readonly drafts: DraftStore;
  readonly grants: FileGrants;
}

/** The window's choices so far: stored on disk with paths, returned with handles. */
export function draftHandlers({ drafts, grants }: DraftDeps): Pick<Handlers, 'draft:save' | 'draft:read'> {
  /** As the window of this run last sent it, for a reload. */
  let current: WindowDraft | null = null;
  return {
    'draft:save': async (draft) => {
      current = draft;
      if (isEmpty(draft)) await drafts.clear();
      else await drafts.save(withPaths(draft, grants));
      return null;
    },
    'draft:read': async () => {
      if (current !== null) return { ...current, missing: 0 };
      // A person who opens the app with lists has other work in mind.
      if (grants.all().length > 0) return null;
      const stored = await drafts.read();
      return stored === null ? null : restore(stored, grants);
    },
  };
}

function isEmpty({ lists, upload }: WindowDraft): boolean {
  return lists.length === 0 && upload.name === '' && upload.audienceId === '';
}

/** A list without a handle has been removed from the window meanwhile. */
function withPaths({ lists, ...draft }: WindowDraft, grants: FileGrants): StoredDraft {
  return {
    ...draft,
    lists: lists.flatMap(({ id, ...choice }) => {
      const path = pathOrNull(grants, id);
      return path === null ? [] : [{ ...choice, path }];
    }),
  };
}

function pathOrNull(grants: FileGrants, id: string): string | null {
  try {
    return grants.pathOf(id);
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
