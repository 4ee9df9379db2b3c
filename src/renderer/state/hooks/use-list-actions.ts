import { useMemo } from 'react';
import type { ListId, ListRole } from '../../../shared/preview';
import type { AppModel } from '../app-context';
import { messageOf } from './use-action';

interface ListActions {
  chooseLists(role?: ListRole): void;
  takeLists(ids: readonly ListId[]): void;
  takeDropped(files: readonly File[]): void;
  goToNew(): void;
}

/** The ways in which lists reach the wizard: the dialog, a drop, and the system. */
export function useListActions({ client, app, dispatch, wizard, dispatchWizard }: AppModel): ListActions {
  const { settings } = app;
  const finished = wizard.step.kind === 'receipt';
  return useMemo(() => {
    const show = () => dispatch({ type: 'went-to', page: { kind: 'new' } });
    const takeLists = (ids: readonly ListId[], role: ListRole = 'audience') => {
      if (ids.length === 0) return;
      show();
      dispatchWizard({ type: 'lists-opened', lists: ids.map((id) => ({ id, role })) });
      for (const id of ids) void client.request('list:use', { id, role }).catch(() => undefined);
    };
    const take = (asked: Promise<readonly ListId[]>, role?: ListRole) => {
      asked.then(
        (ids) => takeLists(ids, role),
        (error: unknown) => {
          show();
          dispatchWizard({ type: 'open-failed', message: messageOf(error) });
        },
      );
    };
    return {
      takeLists: (ids) => takeLists(ids),
      chooseLists: (role) => take(client.request('lists:choose', null), role),
      takeDropped: (files) => take(client.openDropped(files)),
      goToNew: () => {
        if (finished) dispatchWizard({ type: 'restarted', settings });
        show();
      },
    };
  }, [client, dispatch, dispatchWizard, settings, finished]);
}
