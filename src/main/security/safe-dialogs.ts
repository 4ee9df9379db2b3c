import { basename } from 'node:path';
import { type NamedFile, refuseOverwriting } from '../../core/fs/write/refuse-overwriting';
import { message } from '../../shared/messages/message';
import type { Dialogs } from '../window/dialogs';
import type { FileGrants } from './file-grants';

export interface SafeDialogDeps {
  readonly dialogs: Dialogs;
  readonly grants: FileGrants;
  readonly ownFolders: readonly string[];
}

/** The same dialogs, but saving over an opened list throws an `AppError`, whatever name leads to it. */
export function withSafeTargets({ dialogs, grants, ownFolders }: SafeDialogDeps): Dialogs {
  return {
    ...dialogs,
    chooseSavePath: async (suggestedName) => {
      const path = await dialogs.chooseSavePath(suggestedName);
      if (path === null) return null;
      const read = grants.everGranted().map((list) => named('file.list', list));
      await refuseOverwriting({ read, written: [named('list.quoted', path)], ownFolders });
      return path;
    },
  };
}

function named(label: 'file.list' | 'list.quoted', path: string): NamedFile {
  return { location: { path }, label: message(label, { name: basename(path) }) };
}
