import { useState } from 'react';
import { ActionButton } from '../../../components/ActionButton';
import { useApp } from '../../../state/app-context';
import { nameOfDraft, useDraftsAside } from '../../../state/hooks/use-drafts-aside';
import { t } from '../../../translate';

/** Shown when the app was opened with lists: the earlier draft is saved. */
export function DraftNotice() {
  const { drafts, takeBack } = useDraftsAside(useApp());
  const [isDismissed, setDismissed] = useState(false);
  const draft = drafts.find(({ isNew }) => isNew);
  if (draft === undefined || isDismissed) return null;
  return (
    <div>
      <p role="status">{t('choose.drafts.kept', { name: nameOfDraft(draft) })}</p>
      <ActionButton onPress={() => takeBack(draft)}>{t('choose.drafts.open')}</ActionButton>
      <ActionButton variant="quiet" onPress={() => setDismissed(true)}>
        {t('choose.drafts.later')}
      </ActionButton>
    </div>
  );
}
