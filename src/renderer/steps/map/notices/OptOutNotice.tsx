import type { ListPreview } from '../../../../shared/preview';
import { ActionButton } from '../../../components/ActionButton';
import { Notice } from '../../../components/feedback/Notice';
import { useApp } from '../../../state/app-context';
import { useListActions } from '../../../state/hooks/use-list-actions';
import { type ListDraft, needsRole } from '../../../state/lists/list-draft';
import { say, t } from '../../../translate';

/** Asks for the role of a list that seems to hold opt-outs; nothing is hashed before that. */
export function OptOutNotice({ draft, preview }: { readonly draft: ListDraft; readonly preview: ListPreview }) {
  const model = useApp();
  const { setRole } = useListActions(model);
  if (!needsRole(draft)) return null;
  return (
    <Notice tone="warning" title={t('map.optOut.question')}>
      <p>{preview.info.suspectedOptOut !== null && say(preview.info.suspectedOptOut.reason)}</p>
      <div className="buttons">
        <ActionButton onPress={() => setRole(draft.id, 'suppression')}>{t('map.optOut.suppress')}</ActionButton>
        <ActionButton
          variant="quiet"
          onPress={() => model.dispatchWizard({ type: 'opt-outs-confirmed', id: draft.id })}
        >
          {t('map.optOut.include')}
        </ActionButton>
      </div>
    </Notice>
  );
}
