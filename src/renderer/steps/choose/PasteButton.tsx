import { ActionButton } from '../../components/ActionButton';
import { Shortcut } from '../../components/Shortcut';
import { useApp } from '../../state/app-context';
import { useListActions } from '../../state/hooks/use-list-actions';
import { t } from '../../translate';

/** Makes a list from the clipboard, with the role of the area that it is in. */
export function PasteButton() {
  const { paste } = useListActions(useApp());
  return (
    <ActionButton variant="quiet" onPress={paste}>
      {t('choose.paste')}
      <Shortcut keyName="V" />
    </ActionButton>
  );
}
