import type { ListPreview, ListRole } from '../../../shared/preview';
import { ActionButton } from '../../components/ActionButton';
import { Notice } from '../../components/feedback/Notice';
import { useApp } from '../../state/app-context';
import { type ListDraft, needsRole } from '../../state/list-draft';
import { say, t } from '../../translate';

/** Asks for the role of a list that seems to hold opt-outs; nothing is hashed before that. */
export function OptOutNotice({ draft, preview }: { readonly draft: ListDraft; readonly preview: ListPreview }) {
  const { client, dispatchWizard } = useApp();
  if (!needsRole(draft)) return null;
  const suppress = () => {
    const role: ListRole = 'suppression';
    dispatchWizard({ type: 'role-changed', id: draft.id, role });
    client.request('list:set-role', { id: draft.id, role }).catch(() => undefined);
  };
  return (
    <Notice tone="warning" title={t('map.optOut.question')}>
      <p>{preview.info.suspectedOptOut !== null && say(preview.info.suspectedOptOut.reason)}</p>
      <div className="buttons">
        <ActionButton onPress={suppress}>{t('map.optOut.suppress')}</ActionButton>
        <ActionButton variant="quiet" onPress={() => dispatchWizard({ type: 'opt-outs-confirmed', id: draft.id })}>
          {t('map.optOut.include')}
        </ActionButton>
      </div>
    </Notice>
  );
}
