import { Radio, RadioGroup } from 'react-aria-components';
import { LIST_ROLES } from '../../../../shared/preview';
import { useApp } from '../../../state/app-context';
import type { ListDraft } from '../../../state/list-draft';
import { t } from '../../../translate';

/** Whether the people of a list are included in the audience or suppressed. */
export function RoleSwitch({ draft }: { readonly draft: ListDraft }) {
  const { client, dispatchWizard } = useApp();
  const choose = (chosen: string) => {
    const role = LIST_ROLES.find((id) => id === chosen);
    if (role === undefined) return;
    dispatchWizard({ type: 'role-changed', id: draft.id, role });
    client.request('list:set-role', { id: draft.id, role }).catch(() => undefined);
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
