import type { ListPreview, ListRole } from '../../../shared/preview';
import { ActionButton } from '../../components/ActionButton';
import { Notice } from '../../components/Notice';
import { useApp } from '../../state/app-context';
import { type ListDraft, needsRole } from '../../state/list-draft';
import { texts } from '../../texts/index';

/** Asks what a list is for that seems to hold people who said no; nothing is hashed before that is answered. */
export function OptOutNotice({ draft, preview }: { readonly draft: ListDraft; readonly preview: ListPreview }) {
  const { client, dispatchWizard } = useApp();
  if (!needsRole(draft)) return null;
  const suppress = () => {
    const role: ListRole = 'suppression';
    dispatchWizard({ type: 'role-changed', id: draft.id, role });
    client.request('list:set-role', { id: draft.id, role }).catch(() => undefined);
  };
  return (
    <Notice tone="warning" title={texts.map.optOutTitle}>
      <p>{preview.info.suspectedOptOut?.reason}</p>
      <div className="buttons">
        <ActionButton onPress={suppress}>{texts.map.optOutSuppress}</ActionButton>
        <ActionButton variant="quiet" onPress={() => dispatchWizard({ type: 'opt-outs-confirmed', id: draft.id })}>
          {texts.map.optOutInclude}
        </ActionButton>
      </div>
    </Notice>
  );
}
