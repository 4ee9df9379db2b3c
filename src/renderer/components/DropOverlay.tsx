import { LIST_ROLES, type ListRole } from '../../shared/preview';
import { t } from '../translate';
import { Icon } from './Icon';

/** While files are held over the window: where to let go of them, and what they are for then. */
export function DropOverlay({ over }: { readonly over: ListRole }) {
  return (
    <div className="drop-overlay" aria-hidden="true">
      {LIST_ROLES.map((role) => (
        <div key={role} className={`drop-zone drop-zone-${role}`} data-drop-role={role} data-over={role === over}>
          <Icon name={role === 'audience' ? 'add' : 'leaveOut'} />
          <strong>{t(`map.role.${role}`)}</strong>
          <span>{t(`choose.drop.${role}`)}</span>
        </div>
      ))}
    </div>
  );
}
