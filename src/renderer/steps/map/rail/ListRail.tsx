import { LIST_ROLES, type ListId } from '../../../../shared/preview';
import type { ListDraft } from '../../../state/lists/list-draft';
import { t } from '../../../translate';
import { RailGroup } from './RailGroup';

interface ListRailProps {
  readonly lists: readonly ListDraft[];
  readonly shown: ListId;
  readonly onShow: (id: ListId) => void;
}

/** All lists grouped by role; the selected one is in the table. */
export function ListRail({ lists, shown, onShow }: ListRailProps) {
  return (
    <nav className="list-rail" aria-label={t('map.rail')}>
      {LIST_ROLES.map((role) => (
        <section key={role} data-role={role}>
          <h2 className={`list-rail-title list-rail-${role}`}>{t(`map.role.${role}`)}</h2>
          <RailGroup role={role} lists={lists.filter((draft) => draft.role === role)} shown={shown} onShow={onShow} />
        </section>
      ))}
    </nav>
  );
}
