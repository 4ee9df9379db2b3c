import type { ListPreview } from '../../../../shared/preview';
import { Notice, Problem } from '../../../components/feedback/Notice';
import { useApp } from '../../../state/app-context';
import { mappingsInUse } from '../../../state/lists/assign-column';
import type { ListDraft } from '../../../state/lists/list-draft';
import { t } from '../../../translate';
import { describeUserTypes } from '../describe-user-types';

/** What a list needs from the person before it can be used, or why it cannot be read as chosen. */
export function ListNotice({ draft, preview }: { readonly draft: ListDraft; readonly preview: ListPreview }) {
  const { wizard, dispatchWizard } = useApp();
  const { userTypes } = wizard;
  if (draft.preview.kind === 'failed') return <Problem>{draft.preview.message}</Problem>;
  if (mappingsInUse(draft).length > 0) {
    if (!preview.remembered) return null;
    return (
      <p className="hint list-note">
        {t('map.remembered')}{' '}
        <button type="button" className="link" onClick={() => dispatchWizard({ type: 'memory-dropped', id: draft.id })}>
          {t('map.remembered.undo')}
        </button>
      </p>
    );
  }
  return (
    <Notice tone="warning">
      {userTypes.length === 0 ? t('map.pick') : t('map.pick.type', { types: describeUserTypes(userTypes) })}
    </Notice>
  );
}
