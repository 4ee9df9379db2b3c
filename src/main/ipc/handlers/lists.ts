import { openList } from '../../../core/list/open-list';
import type { MappingStore } from '../../../core/mappings/mapping-store';
import { previewList } from '../../../core/preview/list-preview';
import type { SettingsStore } from '../../../core/settings/settings-store';
import type { FileGrants } from '../../security/file-grants';
import type { Dialogs } from '../../window/dialogs';
import type { Handlers } from '../run-handler';

export interface ListDeps {
  readonly grants: FileGrants;
  readonly dialogs: Dialogs;
  readonly mappings: MappingStore;
  readonly settings: SettingsStore;
}

type ListRequests = 'lists:choose' | 'lists:grant' | 'list:preview' | 'list:duplicate' | 'list:set-role' | 'list:close';

/** Lists are opened anew for each preview: no file stays open, and none is ever locked, between two requests. */
export function listHandlers({ grants, dialogs, mappings, settings }: ListDeps): Pick<Handlers, ListRequests> {
  return {
    'lists:choose': async () => grants.grant(await dialogs.chooseLists()),
    'lists:grant': (paths) => grants.grant(paths),
    'list:preview': async ({ id, choice }) => {
      const list = await openList({ kind: 'file', path: grants.pathOf(id) }, choice.dialect);
      try {
        const recalled = choice.mappings === null ? await mappings.recall(list.info) : [];
        const { country } = await settings.read();
        return previewList(id, list, choice, { recalled, country });
      } finally {
        await list.close();
      }
    },
    'list:duplicate': (id) => grants.duplicate(id),
    'list:set-role': (list) => {
      grants.setRole(list);
      return null;
    },
    'list:close': (id) => {
      grants.revoke(id);
      return null;
    },
  };
}
