import { randomUUID } from 'node:crypto';
import { AppError } from '../shared/errors';
import type { ListId } from '../shared/preview';

/** The files that a person has handed to the app. The window knows them by handles only; there is no way back. */
export interface FileGrants {
  /** The same path has the same handle until it is revoked. */
  grant(paths: readonly string[]): readonly ListId[];
  /** Throws an `AppError` for a handle that stands for nothing (any more). */
  pathOf(id: ListId): string;
  revoke(id: ListId): void;
  ids(): readonly ListId[];
}

export function createFileGrants(): FileGrants {
  const paths = new Map<ListId, string>();

  function grantOne(path: string): ListId {
    for (const [id, granted] of paths) if (granted === path) return id;
    const id = randomUUID();
    paths.set(id, path);
    return id;
  }

  return {
    grant: (wanted) => [...new Set(wanted)].map(grantOne),
    pathOf: (id) => {
      const path = paths.get(id);
      if (path !== undefined) return path;
      throw new AppError('list-not-found', 'This list is no longer open. Open the file again.');
    },
    revoke: (id) => {
      paths.delete(id);
    },
    ids: () => [...paths.keys()],
  };
}
