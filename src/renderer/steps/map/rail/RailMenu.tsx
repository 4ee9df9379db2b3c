import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { LIST_ROLES } from '../../../../shared/preview';
import { Icon } from '../../../components/Icon';
import { useApp } from '../../../state/app-context';
import { useListActions } from '../../../state/hooks/use-list-actions';
import type { ListDraft } from '../../../state/lists/list-draft';
import { t } from '../../../translate';

interface RailMenuProps {
  readonly draft: ListDraft;
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** Gives a list the other role, or removes it. */
export function RailMenu({ draft, title, isOpen, onOpen }: RailMenuProps) {
  const model = useApp();
  const { setRole } = useListActions(model);
  const label = t('map.rail.menu', { name: title });
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpen}>
      <Button className="list-rail-button list-rail-more" aria-label={label}>
        <Icon name="more" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="options" aria-label={label}>
          {LIST_ROLES.filter((role) => role !== draft.role).map((role) => (
            <MenuItem key={role} className="option" onAction={() => setRole(draft.id, role)}>
              {t(`map.role.${role}`)}
            </MenuItem>
          ))}
          <MenuItem className="option" onAction={() => model.removeList(draft)}>
            {t('map.rail.remove')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
