import { ActionButton } from '../components/ActionButton';
import { Icon } from '../components/Icon';
import { useApp } from '../state/app-context';
import { useListActions } from '../state/hooks/use-list-actions';
import { texts } from '../texts/index';

export function NoUploads() {
  const { goToNew } = useListActions(useApp());
  return (
    <section className="empty">
      <span className="drop-mark">
        <Icon name="uploads" />
      </span>
      <p className="drop-title">{texts.uploads.empty}</p>
      <p className="hint">{texts.uploads.emptyHint}</p>
      <ActionButton variant="primary" onPress={goToNew}>
        {texts.uploads.start}
      </ActionButton>
    </section>
  );
}
