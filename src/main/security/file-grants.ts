import { randomUUID } from 'node:crypto';
import type { RepeatableSource } from '../../core/list/source/source';
import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import type { GrantedList, ListId, ListRole } from '../../shared/preview';

/**
 * Files that the marketer has opened, and texts that they have pasted. The window refers to them by opaque handles and never sees a
 * path.
 */
export interface FileGrants {
  /** The same path has the same handle until it is revoked. */
  grant(paths: readonly string[]): readonly ListId[];
  /** A handle for what is in memory only. */
  hold(name: string, bytes: Uint8Array): ListId;
  /** Throws an `AppError` for a handle that is unknown or revoked. */
  sourceOf(id: ListId): RepeatableSource;
  /** One more handle for the same list. Throws an `AppError` as `sourceOf` does. */
  duplicate(id: ListId): ListId;
  revoke(id: ListId): void;
  /** Revokes every handle for what is in memory, so that it can be freed. */
  drop(source: RepeatableSource): void;
  /** Sets what a list is for; initially it is included. Throws an `AppError` as `sourceOf` does. */
  setRole(list: GrantedList): void;
  /** Paths of all files that were ever handed over: what was hashed may be saved after its list was closed. */
  everGranted(): readonly string[];
  /** One for each file, and for each text. */
  all(): readonly GrantedList[];
}

/** Grants that end with the program. */
export function createFileGrants(): FileGrants {
  const sources = new Map<ListId, RepeatableSource>();
  const ever = new Set<string>();
  const roles = new Map<ListId, ListRole>();

  function grantPath(path: string): ListId {
    for (const [id, source] of sources) if (source.kind === 'file' && source.path === path) return id;
    ever.add(path);
    return createHandle({ kind: 'file', path });
  }

  function createHandle(source: RepeatableSource): ListId {
    const id = randomUUID();
    sources.set(id, source);
    return id;
  }

  function sourceOf(id: ListId): RepeatableSource {
    const source = sources.get(id);
    if (source !== undefined) return source;
    throw new AppError('list-not-found', message('list.closed'));
  }

  function revoke(id: ListId): void {
    sources.delete(id);
    roles.delete(id);
  }

  return {
    grant: (requested) => [...new Set(requested)].map(grantPath),
    hold: (name, bytes) => createHandle({ kind: 'memory', name, bytes }),
    sourceOf,
    duplicate: (id) => createHandle(sourceOf(id)),
    revoke,
    drop: (source) => {
      for (const [id, held] of sources) if (held === source) revoke(id);
    },
    setRole: ({ id, role }) => {
      sourceOf(id);
      roles.set(id, role);
    },
    everGranted: () => [...ever],
    all: () => {
      const first = new Map<RepeatableSource, ListId>();
      for (const [id, source] of sources) if (!first.has(source)) first.set(source, id);
      return [...first.values()].map((id) => ({ id, role: roles.get(id) ?? 'audience' }));
    },
  };
}

/** What the window says of a list, with its source in place of its handle. Throws an `AppError` as `sourceOf` does. */
export function withSource<List extends { readonly id: ListId }>(
  { sourceOf }: Pick<FileGrants, 'sourceOf'>,
  { id, ...list }: List,
): Omit<List, 'id'> & { readonly source: RepeatableSource } {
  return { source: sourceOf(id), ...list };
}
