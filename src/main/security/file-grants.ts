import { randomUUID } from 'node:crypto';
import { AppError } from '../../shared/errors';
import type { GrantedList, ListId, ListRole } from '../../shared/preview';

/** The files that a person has handed to the app. The window knows them by handles only; there is no way back. */
export interface FileGrants {
  /** The same path has the same handle until it is revoked. */
  grant(paths: readonly string[]): readonly ListId[];
  /** Throws an `AppError` for a handle that stands for nothing (any more). */
  pathOf(id: ListId): string;
  /** One more handle for the same file. Throws an `AppError` as `pathOf` does. */
  again(id: ListId): ListId;
  revoke(id: ListId): void;
  /** What a list is for; at first its people make the audience. Throws an `AppError` as `pathOf` does. */
  use(list: GrantedList): void;
  /** One for each file. */
  all(): readonly GrantedList[];
}

export function createFileGrants(): FileGrants {
  const paths = new Map<ListId, string>();
  const roles = new Map<ListId, ListRole>();

  function grantOne(path: string): ListId {
    for (const [id, granted] of paths) if (granted === path) return id;
    return grantAnew(path);
  }

  function grantAnew(path: string): ListId {
    const id = randomUUID();
    paths.set(id, path);
    return id;
  }

  function pathOf(id: ListId): string {
    const path = paths.get(id);
    if (path !== undefined) return path;
    throw new AppError('list-not-found', 'This list is no longer open. Open the file again.');
  }

  return {
    grant: (wanted) => [...new Set(wanted)].map(grantOne),
    pathOf,
    again: (id) => grantAnew(pathOf(id)),
    revoke: (id) => {
      paths.delete(id);
      roles.delete(id);
    },
    use: ({ id, role }) => {
      pathOf(id);
      roles.set(id, role);
    },
    all: () => [...new Set(paths.values())].map(grantOne).map((id) => ({ id, role: roles.get(id) ?? 'audience' })),
  };
}
