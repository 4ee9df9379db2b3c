import { ActionButton } from '../../components/ActionButton';
import { Shortcut } from '../../components/Shortcut';
import { useApp } from '../../state/app-context';
import { t } from '../../translate';

/** Makes a list of what is on the clipboard. It stands in the place whose role the list gets. */
export function PasteButton() {
  const { client } = useApp();
  return (
    <ActionButton variant="quiet" onPress={() => void client.request('clipboard:paste', null).catch(() => undefined)}>
      {t('choose.paste')}
      <Shortcut keyName="V" />
    </ActionButton>
  );
}
