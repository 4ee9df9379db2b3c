import { useApp } from '../../../state/app-context';
import type { ListDraft } from '../../../state/lists/list-draft';
import { t } from '../../../translate';

/** Says that a list is mapped as the last one of its shape was, and offers to guess again. */
export function RememberedNote({ draft }: { readonly draft: ListDraft }) {
  const { dispatchWizard } = useApp();
  if (draft.preview.last?.remembered !== true) return null;
  return (
    <p className="hint list-note">
      {t('map.remembered')}{' '}
      <button type="button" className="link" onClick={() => dispatchWizard({ type: 'memory-dropped', id: draft.id })}>
        {t('map.remembered.undo')}
      </button>
    </p>
  );
}
