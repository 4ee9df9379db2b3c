import { type Dispatch, startTransition, useEffect, useReducer } from 'react';
import type { RestoredDraft } from '../../../shared/draft';
import type { AppSnapshot } from '../../../shared/ipc/payloads';
import { message } from '../../../shared/messages/message';
import type { Client } from '../../bridge';
import type { AppModel } from '../app-context';
import { type AppAction, initialAppState, reduceApp, type UploadsRead } from '../app-state';
import { isReadyAudience, isReadyFiles } from '../prepared-audience';
import { toasts } from '../toasts';
import { newWizard } from '../wizard/new-wizard';
import { draftProblems } from '../wizard/saved-draft';
import { reduceWizard } from '../wizard/wizard';
import { followUploads } from './follow-uploads';
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
      ...(draft !== null && { draft: { restored: draft, problems: draftProblems(draft) } }),
    }),
  );
  const undoable = useUndoable(client, wizard, app.settings, dispatchWizard);
  const model = { client, app, dispatch, wizard, dispatchWizard, ...undoable };
  const { chooseLists, openLists, goToNew } = useListActions(model);

  usePreviews(client, wizard, dispatchWizard);
  useDraftSaving(client, wizard);
  useEffect(() => followUploads(client, dispatch), [client]);
  useEffect(() => readToken(client, dispatch), [client]);
  useNotices(client);
  useLaterVersionNotice(snapshot.hasLaterSettings, app.uploadsRead);
  useEffect(
    () =>
      client.on('audience:changed', (audience) => {
        const show = () => dispatchWizard({ type: 'audience-changed', audience });
        // A result is rendered in slices, since it comes while all cores are busy.
        if (isReadyAudience(audience) || isReadyFiles(audience)) startTransition(show);
        else show();
      }),
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

function readToken(client: Client, dispatch: Dispatch<AppAction>): void {
  client.request('token:status', null).then(
    (token) => dispatch({ type: 'token-read', token }),
    () => dispatch({ type: 'token-read', token: { kind: 'none' } }),
  );
}

/** Shows what main has to say about the files of the app, each once, at the start and whenever there is more. */
function useNotices(client: Client): void {
  useEffect(() => {
    const report = () => {
      client.request('app:notices', null).then(
        (notices) => {
          for (const text of notices) toasts.add({ text });
        },
        () => undefined,
      );
    };
    report();
    return client.on('app:noticed', report);
  }, [client]);
}

/** Reports once, at the start, what a later version has left on this computer. */
function useLaterVersionNotice(hasLaterSettings: boolean, read: UploadsRead): void {
  const uploads = read.kind === 'read' ? read.ofLaterVersion : 0;
  useEffect(() => {
    if (hasLaterSettings) toasts.add({ text: message('later.settings') });
  }, [hasLaterSettings]);
  useEffect(() => {
    if (uploads > 0) toasts.add({ text: message('later.uploads', { count: uploads }) });
  }, [uploads]);
}
