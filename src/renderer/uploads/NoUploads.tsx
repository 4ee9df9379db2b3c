import { ActionButton } from '../components/ActionButton';
import { EmptyState } from '../components/feedback/EmptyState';
import { useApp } from '../state/app-context';
import { useListActions } from '../state/hooks/use-list-actions';
import { t } from '../translate';

export function NoUploads() {
  const { goToNew } = useListActions(useApp());
  return (
    <section className="empty">
      <EmptyState drawing="upload" title={t('uploads.empty')}>
        <p className="hint">{t('uploads.empty.hint')}</p>
        <ActionButton variant="primary" onPress={goToNew}>
          {t('uploads.start')}
        </ActionButton>
      </EmptyState>
    </section>
  );
}
