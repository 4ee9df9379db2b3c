import { useEffect, useReducer } from 'react';
import type { RestoredDraft } from '../../../shared/draft';
import type { AppSnapshot } from '../../../shared/ipc/payloads';
import type { Client } from '../../bridge';
import { t } from '../../translate';
import type { AppModel } from '../app-context';
import { initialAppState, reduceApp } from '../app-state';
import { newWizard, reduceWizard } from '../wizard';
import { useDraftSaving } from './use-draft-saving';
import { useListActions } from './use-list-actions';
import { usePreviews } from './use-previews';
import { useUndoable } from './use-undoable';

/** The window's state, initialised from main's snapshot and updated by its events. */
export function useAppModel(client: Client, snapshot: AppSnapshot, draft: RestoredDraft | null): AppModel {
  const [app, dispatch] = useReducer(reduceApp, snapshot, initialAppState);
  const [wizard, dispatchWizard] = useReducer(reduceWizard, snapshot, (initial) =>
    reduceWizard(newWizard(initial.settings), {
      type: 'resumed',
      snapshot: initial,
      ...(draft !== null && { draft: { restored: draft, problems: problemsOf(draft) } }),
    }),
  );
  const undoable = useUndoable(client, wizard, app.settings, dispatchWizard);
  const model = { client, app, dispatch, wizard, dispatchWizard, ...undoable };
  const { chooseLists, openLists, goToNew } = useListActions(model);

  usePreviews(client, wizard, dispatchWizard);
  useDraftSaving(client, wizard);
  useEffect(() => client.on('uploads:changed', (uploads) => dispatch({ type: 'uploads-changed', uploads })), [client]);
  useEffect(
    () => client.on('audience:changed', (audience) => dispatchWizard({ type: 'audience-changed', audience })),
    [client],
  );
  useEffect(() => client.on('lists:arrived', openLists), [client, openLists]);
  useEffect(
    () =>
      client.on('menu:chosen', (item) => {
        if (item === 'open') chooseLists();
        else if (item === 'new-audience') goToNew();
        else dispatch({ type: 'went-to', page: item });
      }),
    [client, chooseLists, goToNew],
  );
  return model;
}

function problemsOf({ missing }: RestoredDraft): readonly string[] {
  return missing === 0 ? [] : [t('choose.draft.missing', { count: missing })];
}
