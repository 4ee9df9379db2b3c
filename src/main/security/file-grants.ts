import { randomUUID } from 'node:crypto';
import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import type { GrantedList, ListId, ListRole } from '../../shared/preview';

/** Files the user has opened. The window refers to them by opaque handles and never sees a path. */
export interface FileGrants {
  /** The same path has the same handle until it is revoked. */
  grant(paths: readonly string[]): readonly ListId[];
  /** Throws an `AppError` for a handle that stands for nothing (any more). */
  pathOf(id: ListId): string;
  /** One more handle for the same file. Throws an `AppError` as `pathOf` does. */
  duplicate(id: ListId): ListId;
  revoke(id: ListId): void;
  /** Sets what a list is for; initially it is included. Throws an `AppError` as `pathOf` does. */
  setRole(list: GrantedList): void;
  /** Paths of all files that were ever handed over: what was hashed may be saved after its list was closed. */
  everGranted(): readonly string[];
  /** One for each file. */
  all(): readonly GrantedList[];
}

export function createFileGrants(): FileGrants {
  const paths = new Map<ListId, string>();
  const ever = new Set<string>();
  const roles = new Map<ListId, ListRole>();

  function grantPath(path: string): ListId {
    for (const [id, granted] of paths) if (granted === path) return id;
    return createHandle(path);
  }

  function createHandle(path: string): ListId {
    const id = randomUUID();
    paths.set(id, path);
    ever.add(path);
    return id;
  }

  function pathOf(id: ListId): string {
    const path = paths.get(id);
    if (path !== undefined) return path;
    throw new AppError('list-not-found', message('list.closed'));
  }

  return {
    grant: (requested) => [...new Set(requested)].map(grantPath),
    pathOf,
    duplicate: (id) => createHandle(pathOf(id)),
    revoke: (id) => {
      paths.delete(id);
      roles.delete(id);
    },
    setRole: ({ id, role }) => {
      pathOf(id);
      roles.set(id, role);
    },
    everGranted: () => [...ever],
    all: () => [...new Set(paths.values())].map(grantPath).map((id) => ({ id, role: roles.get(id) ?? 'audience' })),
  };
}
