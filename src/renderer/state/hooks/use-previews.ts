import { type Dispatch, useEffect, useRef } from 'react';
import type { ListId } from '../../../shared/preview';
import type { Client } from '../../bridge';
import { choiceOf } from '../lists/list-draft';
import type { Wizard, WizardAction } from '../wizard/wizard-model';
import { messageOf } from './use-action';

/** Requests each preview that a draft is waiting for, once per revision. */
export function usePreviews(client: Client, { lists, file }: Wizard, dispatch: Dispatch<WizardAction>): void {
  /** The last requested revision of each list. */
  const requested = useRef<ReadonlyMap<ListId, number>>(new Map());
  useEffect(() => {
    const previous = requested.current;
    requested.current = new Map(lists.map(({ id, revision }) => [id, revision]));
    for (const draft of lists) {
      const { id, revision } = draft;
      if (draft.preview.kind !== 'loading' || previous.get(id) === revision) continue;
      client.request('list:preview', { id, choice: choiceOf(draft, file) }).then(
        (preview) => dispatch({ type: 'preview-made', revision, preview }),
        (error: unknown) => {
          dispatch({ type: 'preview-failed', id, revision, message: messageOf(error) });
          if (draft.preview.last === null) closeList(client, id);
        },
      );
    }
  }, [client, lists, file, dispatch]);
}

/** Closes a list in main; a handle that main no longer has is ignored. */
export function closeList(client: Client, id: string): void {
  client.request('list:close', id).catch(() => undefined);
}
