import { ActionButton } from '../../components/ActionButton';
import { useApp } from '../../state/app-context';
import { nameOfDraft, useDraftsAside } from '../../state/hooks/use-drafts-aside';
import { t } from '../../translate';

/** Drafts that were set aside, each with a button to return to it. */
export function DraftList() {
  const { drafts, takeBack, forget } = useDraftsAside(useApp());
  if (drafts.length === 0) return null;
  return (
    <nav className="recent-lists" aria-label={t('choose.drafts')}>
      <span className="hint">{t('choose.drafts')}</span>
      {drafts.map((draft) => (
        <span key={draft.id} className="draft-chip">
          <ActionButton icon="list" onPress={() => takeBack(draft)}>
            {nameOfDraft(draft)}
          </ActionButton>
          <ActionButton
            variant="quiet"
            icon="remove"
            label={t('choose.drafts.forget', { name: nameOfDraft(draft) })}
            onPress={() => forget(draft)}
          />
        </span>
      ))}
    </nav>
  );
}
