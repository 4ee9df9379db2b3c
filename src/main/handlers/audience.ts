import type { AudienceMaker } from '../audience-maker';
import { copyFileAtomically } from '../copy-file';
import type { Dialogs } from '../dialogs';
import type { FileGrants } from '../file-grants';
import type { Handlers } from './handlers';

export interface AudienceParts {
  readonly grants: FileGrants;
  readonly maker: AudienceMaker;
  readonly dialogs: Dialogs;
}

const SUGGESTED_NAMES = { hashes: 'audience-hashes.txt', rejects: 'rejected-rows.csv' } as const;

export function audienceHandlers({
  grants,
  maker,
  dialogs,
}: AudienceParts): Pick<Handlers, 'audience:hash' | 'audience:cancel' | 'audience:save' | 'audience:discard'> {
  return {
    'audience:hash': ({ lists, plainIds }) =>
      maker.start({
        lists: lists.map(({ id, dialect, mapping }) => ({ path: grants.pathOf(id), dialect, mapping })),
        plainIds,
      }),
    'audience:cancel': (id) => {
      maker.cancel(id);
      return null;
    },
    'audience:save': async ({ id, what }) => {
      const { files } = maker.ready(id);
      const target = await dialogs.chooseTarget(SUGGESTED_NAMES[what]);
      if (target === null) return false;
      await copyFileAtomically(what === 'hashes' ? files.audience : files.rejects, target);
      return true;
    },
    'audience:discard': async (id) => {
      await maker.discard(id);
      return null;
    },
  };
}
