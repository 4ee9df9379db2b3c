import { useMemo } from 'react';
import type { ListId, ListRole, RecentList } from '../../../shared/preview';
import type { AppModel } from '../app-context';
import { messageOf } from './use-action';

interface ListActions {
  chooseLists(role?: ListRole): void;
  openLists(ids: readonly ListId[]): void;
  openRecent(list: RecentList): void;
  openDropped(files: readonly File[], role: ListRole): void;
  goToNew(): void;
}

/** The ways in which lists reach the wizard: the dialog, a drop, and the system. */
export function useListActions({ client, app, dispatch, wizard, dispatchWizard }: AppModel): ListActions {
  const { settings } = app;
  const finished = wizard.step.kind === 'receipt';
  return useMemo(() => {
    const showWizard = () => dispatch({ type: 'went-to', page: 'new' });
    const openLists = (ids: readonly ListId[], role: ListRole = 'audience') => {
      if (ids.length === 0) return;
      showWizard();
      dispatchWizard({ type: 'lists-opened', lists: ids.map((id) => ({ id, role })) });
      for (const id of ids) void client.request('list:set-role', { id, role }).catch(() => undefined);
    };
    const openGranted = (granted: Promise<readonly ListId[]>, role?: ListRole) => {
      granted.then(
        (ids) => openLists(ids, role),
        (error: unknown) => {
          showWizard();
          dispatchWizard({ type: 'open-failed', message: messageOf(error) });
        },
      );
    };
    return {
      openLists: (ids) => openLists(ids),
      chooseLists: (role) => openGranted(client.request('lists:choose', null), role),
      openRecent: ({ key, role }) => openGranted(client.request('lists:open-recent', key), role),
      openDropped: (files, role) => openGranted(client.openDropped(files), role),
      goToNew: () => {
        if (finished) dispatchWizard({ type: 'restarted', settings });
        showWizard();
      },
    };
  }, [client, dispatch, dispatchWizard, settings, finished]);
}
