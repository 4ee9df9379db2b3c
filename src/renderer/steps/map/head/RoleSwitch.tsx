import { Radio, RadioGroup } from 'react-aria-components';
import { LIST_ROLES } from '../../../../shared/preview';
import { useApp } from '../../../state/app-context';
import { useListActions } from '../../../state/hooks/use-list-actions';
import type { ListDraft } from '../../../state/lists/list-draft';
import { t } from '../../../translate';

/** Whether the people of a list are included in the audience or suppressed. */
export function RoleSwitch({ draft }: { readonly draft: ListDraft }) {
  const { setRole } = useListActions(useApp());
  const choose = (chosen: string) => {
    const role = LIST_ROLES.find((id) => id === chosen);
    if (role !== undefined) setRole(draft.id, role);
  };
  return (
    <RadioGroup
      className="switch"
      aria-label={t('map.role.label')}
      orientation="horizontal"
      value={draft.role}
      onChange={choose}
    >
      {LIST_ROLES.map((role) => (
        <Radio key={role} value={role} className={`switch-option switch-${role}`}>
          {t(`map.role.${role}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
