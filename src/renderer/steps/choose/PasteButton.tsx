import type { ListRole } from '../../../shared/preview';
import { ActionButton } from '../../components/ActionButton';
import { Shortcut } from '../../components/Shortcut';
import { useApp } from '../../state/app-context';
import { useListActions } from '../../state/hooks/use-list-actions';
import { t } from '../../translate';

/** Makes a list from the clipboard, with the role of the area that it is in: the keys alone include its people. */
export function PasteButton({ role }: { readonly role: ListRole }) {
  const { paste } = useListActions(useApp());
  return (
    <ActionButton variant="quiet" onPress={paste}>
      {t('choose.paste')}
      {role === 'audience' && <Shortcut keyName="V" />}
    </ActionButton>
  );
}
