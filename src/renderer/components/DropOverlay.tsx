import { LIST_ROLES, type ListRole } from '../../shared/preview';
import { t } from '../translate';
import { Icon } from './Icon';

/** Shown while files are dragged over the window: where to drop them, and what they will be used for. */
export function DropOverlay({ over }: { readonly over: ListRole }) {
  return (
    <div className="drop-overlay" aria-hidden="true">
      {LIST_ROLES.map((role) => (
        <div key={role} className={`drop-zone drop-zone-${role}`} data-drop-role={role} data-over={role === over}>
          <Icon name={role === 'audience' ? 'add' : 'suppress'} />
          <strong>{t(`map.role.${role}`)}</strong>
          <span>{t(`choose.drop.${role}`)}</span>
        </div>
      ))}
    </div>
  );
}
