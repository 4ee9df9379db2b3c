import { useCallback, useEffect, useState } from 'react';
import type { DraftAside } from '../../../shared/draft';
import { message } from '../../../shared/messages/message';
import { t } from '../../translate';
import type { AppModel } from '../app-context';
import { offerUndo } from '../toasts';
import { draftProblems } from '../wizard/saved-draft';
import { messageOf } from './use-action';
import { closeList } from './use-previews';

interface DraftsAside {
  readonly drafts: readonly DraftAside[];
  /** Sets the current draft aside in exchange. */
  takeBack(draft: DraftAside): void;
  forget(draft: DraftAside): void;
}

/** Drafts that were set aside for others. */
export function useDraftsAside({ client, app, wizard, dispatchWizard }: AppModel): DraftsAside {
  const [drafts, setDrafts] = useState<readonly DraftAside[]>([]);
  const { settings } = app;
  const { lists } = wizard;
  const refresh = useCallback(() => {
    client.request('drafts:aside', null).then(setDrafts, () => undefined);
  }, [client]);
  useEffect(refresh, [refresh]);
  const takeBack = async ({ id }: DraftAside) => {
    const restored = await client.request('drafts:take-back', id);
    if (restored === null) return refresh();
    dispatchWizard({ type: 'draft-taken-back', settings, restored, problems: draftProblems(restored) });
    const kept = new Set(restored.lists.map((list) => list.id));
    for (const list of lists) if (!kept.has(list.id)) closeList(client, list.id);
    refresh();
  };
  return {
    drafts,
    takeBack: (draft) => {
      takeBack(draft).catch((error: unknown) => dispatchWizard({ type: 'open-failed', message: messageOf(error) }));
    },
    forget: (draft) => {
      setDrafts((shown) => shown.filter(({ id }) => id !== draft.id));
      offerUndo(message('undo.draft', { name: nameOfDraft(draft) }), refresh, () => {
        client.request('drafts:forget', draft.id).catch(() => undefined);
      });
    },
  };
}

/** The name of the audience, or else those of its files. */
export function nameOfDraft({ name, lists }: DraftAside): string {
  return t('list.quoted', { name: name.trim() || lists.join(', ') || '…' });
}
