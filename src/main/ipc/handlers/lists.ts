import type { MappingStore } from '../../../core/mappings/mapping-store';
import type { SettingsStore } from '../../../core/settings/settings-store';
import type { ListPreviewer } from '../../preview/list-previewer';
import type { FileGrants } from '../../security/file-grants';
import type { Dialogs } from '../../window/dialogs';
import type { Handlers } from '../run-handler';

export interface ListDeps {
  readonly grants: FileGrants;
  readonly dialogs: Dialogs;
  readonly previewer: ListPreviewer;
  readonly mappings: MappingStore;
  readonly settings: SettingsStore;
}

type ListRequests = 'lists:choose' | 'lists:grant' | 'list:preview' | 'list:duplicate' | 'list:set-role' | 'list:close';

export function listHandlers({
  grants,
  dialogs,
  previewer,
  mappings,
  settings,
}: ListDeps): Pick<Handlers, ListRequests> {
  return {
    'lists:choose': async () => grants.grant(await dialogs.chooseLists()),
    'lists:grant': (paths) => grants.grant(paths),
    'list:preview': async ({ id, choice }) => {
      const [shapes, { country }] = await Promise.all([mappings.all(), settings.read()]);
      return previewer.preview({ id, path: grants.pathOf(id), choice, shapes, country });
    },
    'list:duplicate': (id) => grants.duplicate(id),
    'list:set-role': (list) => {
      grants.setRole(list);
      return null;
    },
    'list:close': (id) => {
      grants.revoke(id);
      previewer.cancel(id);
      return null;
    },
  };
}
