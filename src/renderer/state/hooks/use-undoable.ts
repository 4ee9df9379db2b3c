import { type Dispatch, useCallback, useEffect, useRef } from 'react';
import { message } from '../../../shared/messages/message';
import type { Settings } from '../../../shared/settings';
import type { Client } from '../../bridge';
import type { ListDraft } from '../lists/list-draft';
import { offerUndo } from '../toasts';
import type { Wizard, WizardAction } from '../wizard/wizard-model';
import { closeList } from './use-previews';

/** Actions that remove lists with one click, and can be undone. */
export interface Undoable {
  removeList(draft: ListDraft): void;
  startOver(): void;
}

/** Main closes the files once the removal can no longer be undone. */
export function useUndoable(
  client: Client,
  wizard: Wizard,
  settings: Settings,
  dispatch: Dispatch<WizardAction>,
): Undoable {
  const latest = useRef(wizard);
  useEffect(() => {
    latest.current = wizard;
  }, [wizard]);
  const offers = useRef<(() => void)[]>([]);
  const endOffers = useCallback(() => {
    for (const end of offers.current.splice(0)) end();
  }, []);
  /** During an upload, offers would cover the form, and undo more than is on the screen. */
  const isUploading = wizard.step.kind === 'upload' || wizard.step.kind === 'receipt';
  useEffect(() => {
    if (isUploading) endOffers();
  }, [isUploading, endOffers]);

  /** The same file, opened again in the meantime, has the same handle. */
  const closeUnused = useCallback(
    (drafts: readonly ListDraft[]) => {
      const used = new Set(latest.current.lists.map(({ id }) => id));
      for (const { id } of drafts) if (!used.has(id)) closeList(client, id);
    },
    [client],
  );
  const removeList = useCallback(
    (draft: ListDraft) => {
      const place = latest.current.lists.findIndex(({ id }) => id === draft.id);
      dispatch({ type: 'list-removed', id: draft.id });
      const end = offerUndo(
        message('undo.list', { name: draft.preview.last?.info.name ?? '' }),
        () => {
          discardAudience(client, latest.current);
          dispatch({ type: 'list-restored', draft, place });
        },
        () => closeUnused([draft]),
      );
      offers.current.push(end);
    },
    [client, dispatch, closeUnused],
  );
  const startOver = useCallback(() => {
    const draft = latest.current;
    discardAudience(client, draft);
    endOffers();
    dispatch({ type: 'restarted', settings });
    const end = offerUndo(
      message('undo.startOver'),
      () => {
        discardAudience(client, latest.current);
        dispatch({ type: 'draft-restored', wizard: draft });
      },
      () => closeUnused(draft.lists),
    );
    offers.current.push(end);
  }, [client, dispatch, settings, closeUnused, endOffers]);
  return { removeList, startOver };
}

/** Lets main delete the files of the current audience, which would be hashed again. */
export function discardAudience(client: Client, { step }: Wizard): void {
  if ((step.kind !== 'hash' && step.kind !== 'upload') || step.audience === null) return;
  client.request('audience:discard', step.audience.id).catch(() => undefined);
}
