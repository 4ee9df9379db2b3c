import { basename } from 'node:path';
import { isThere } from '../../../core/fs/read/is-there';
import { readPasted } from '../../../core/list/pasted/read-pasted';
import { type ListHistory, listKey } from '../../../core/list-history/list-history';
import type { MappingStore } from '../../../core/mappings/mapping-store';
import type { SettingsStore } from '../../../core/settings/settings-store';
import type { RecentList } from '../../../shared/preview';
import type { HashThreads } from '../../hashing/thread/hash-threads';
import type { ListPreviewer } from '../../preview/list-previewer';
import type { FileGrants } from '../../security/file-grants';
import type { Dialogs } from '../../window/dialogs';
import type { Handlers } from '../run-handler';

export interface ListDeps {
  readonly grants: FileGrants;
  readonly dialogs: Dialogs;
  readonly previewer: ListPreviewer;
  readonly threads: Pick<HashThreads, 'warmUp'>;
  readonly mappings: MappingStore;
  readonly settings: SettingsStore;
  readonly history: Pick<ListHistory, 'recent'>;
}

type ListRequests =
  | 'lists:choose'
  | 'lists:grant'
  | 'lists:paste'
  | 'list:preview'
  | 'list:duplicate'
  | 'lists:recent'
  | 'lists:open-recent'
  | 'list:set-role'
  | 'list:close';

/** Files that are offered again. */
const MAX_RECENT = 6;

export function listHandlers({
  grants,
  dialogs,
  previewer,
  threads,
  mappings,
  settings,
  history,
}: ListDeps): Pick<Handlers, ListRequests> {
  return {
    'lists:choose': async () => grants.grant(await dialogs.chooseLists()),
    'lists:grant': (paths) => grants.grant(paths),
    'lists:paste': ({ text, name }) => [grants.hold(name, readPasted(text))],
    'lists:recent': async () => {
      const recent: RecentList[] = [];
      for (const { path, role } of (await history.recent()).slice(0, MAX_RECENT)) {
        if (await isThere(path)) recent.push({ key: listKey(path), name: basename(path), role });
      }
      return recent;
    },
    'lists:open-recent': async (key) => {
      const list = (await history.recent()).find(({ path }) => listKey(path) === key);
      return list === undefined ? [] : grants.grant([list.path]);
    },
    'list:preview': async ({ id, choice }) => {
      const [shapes, { country }] = await Promise.all([mappings.all(), settings.read()]);
      const preview = await previewer.preview({ id, source: grants.sourceOf(id), choice, shapes, country });
      threads.warmUp();
      return preview;
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
