import { useEffect, useMemo, useRef } from 'react';
import type { ListId, ListRole, RecentList } from '../../../shared/preview';
import { t } from '../../translate';
import type { AppModel } from '../app-context';
import type { Wizard } from '../wizard/wizard-model';
import { messageOf } from './use-action';

interface ListActions {
  chooseLists(role?: ListRole): void;
  openLists(ids: readonly ListId[]): void;
  openRecent(list: RecentList): void;
  /** Triggers a paste, whose text arrives at `openPasted`. */
  paste(): void;
  openPasted(text: string, role: ListRole): void;
  /** Sets whether the people of a list are included or suppressed. */
  setRole(id: ListId, role: ListRole): void;
  openDropped(files: readonly File[], role: ListRole): void;
  goToNew(): void;
}

/** How lists reach the wizard: from the dialog, a drop, a paste, or the system. */
export function useListActions({ client, app, dispatch, wizard, dispatchWizard }: AppModel): ListActions {
  const { settings } = app;
  const latest = useRef(wizard);
  useEffect(() => {
    latest.current = wizard;
  }, [wizard]);
  /** Numbers pasted lists, to distinguish them. */
  const pasted = useRef(0);
  const finished = wizard.step.kind === 'receipt';
  return useMemo(() => {
    const showWizard = () => dispatch({ type: 'went-to', page: 'new' });
    const openLists = (ids: readonly ListId[], role: ListRole = 'audience') => {
      if (ids.length === 0) return;
      showWizard();
      dispatchWizard({ type: 'lists-opened', lists: ids.map((id) => ({ id, role })) });
      for (const id of ids) void client.request('list:set-role', { id, role }).catch(() => undefined);
    };
    /** A file that is already in the draft is opened again, for example for another sheet. */
    const duplicateShown = async (ids: readonly ListId[]) =>
      Promise.all(ids.map((id) => (isShown(latest.current, id) ? client.request('list:duplicate', id) : id)));
    const openGranted = (granted: Promise<readonly ListId[]>, role?: ListRole) => {
      granted.then(duplicateShown).then(
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
      paste: () => void client.request('clipboard:paste', null).catch(() => undefined),
      openPasted: (text, role) => {
        if (text.trim() !== '') pasted.current += 1;
        const name = t('choose.paste.name', { number: pasted.current });
        openGranted(client.request('lists:paste', { text, name }), role);
      },
      setRole: (id, role) => {
        dispatchWizard({ type: 'role-changed', id, role });
        client.request('list:set-role', { id, role }).catch(() => undefined);
      },
      openDropped: (files, role) => openGranted(client.openDropped(files), role),
      goToNew: () => {
        if (finished) dispatchWizard({ type: 'restarted', settings });
        showWizard();
      },
    };
  }, [client, dispatch, dispatchWizard, settings, finished]);
}

function isShown({ lists, late }: Wizard, id: ListId): boolean {
  return [...lists, ...late.lists].some((list) => list.id === id);
}
