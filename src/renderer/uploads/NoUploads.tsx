import { ActionButton } from '../components/ActionButton';
import { Icon } from '../components/Icon';
import { useApp } from '../state/app-context';
import { useListActions } from '../state/hooks/use-list-actions';
import { t } from '../translate';

export function NoUploads() {
  const { goToNew } = useListActions(useApp());
  return (
    <section className="empty">
      <span className="drop-mark">
        <Icon name="uploads" />
      </span>
      <p className="drop-title">{t('uploads.empty')}</p>
      <p className="hint">{t('uploads.empty.hint')}</p>
      <ActionButton variant="primary" onPress={goToNew}>
        {t('uploads.start')}
      </ActionButton>
    </section>
  );
}
