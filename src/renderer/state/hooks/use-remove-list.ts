import { type Dispatch, useCallback, useEffect, useRef } from 'react';
import type { Client } from '../../bridge';
import { t } from '../../translate';
import type { ListDraft } from '../list-draft';
import { offerUndo } from '../toasts';
import type { WizardAction } from '../wizard';
import { closeList } from './use-previews';

/** Takes a list off the screen; main lets go of its file once that can no longer be undone. */
export function useRemoveList(
  client: Client,
  lists: readonly ListDraft[],
  dispatch: Dispatch<WizardAction>,
): (draft: ListDraft) => void {
  const current = useRef(lists);
  useEffect(() => {
    current.current = lists;
  }, [lists]);
  return useCallback(
    (draft) => {
      const place = current.current.findIndex(({ id }) => id === draft.id);
      dispatch({ type: 'list-removed', id: draft.id });
      offerUndo(
        t('undo.list', { name: draft.preview.last?.info.name ?? '' }),
        () => dispatch({ type: 'list-restored', draft, place }),
        () => {
          // The same file, opened once more in the meantime, has the same handle.
          if (current.current.every(({ id }) => id !== draft.id)) closeList(client, draft.id);
        },
      );
    },
    [client, dispatch],
  );
}
