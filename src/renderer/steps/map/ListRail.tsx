import { LIST_ROLES, type ListId } from '../../../shared/preview';
import { SegmentedBar } from '../../components/feedback/SegmentedBar';
import { Icon } from '../../components/Icon';
import { useApp } from '../../state/app-context';
import { makesFile } from '../../state/file-draft';
import { isReadable } from '../../state/files-request';
import { isReady, type ListDraft, needsRole } from '../../state/list-draft';
import { listTitle } from '../../state/other-members';
import { t } from '../../translate';
import { outcomeSegments } from './summary/outcome-segments';

interface ListRailProps {
  readonly lists: readonly ListDraft[];
  readonly shown: ListId;
  readonly onShow: (id: ListId) => void;
}

/** All lists grouped by role; the selected one is in the table. */
export function ListRail({ lists, shown, onShow }: ListRailProps) {
  return (
    <nav className="list-rail" aria-label={t('map.rail')}>
      {LIST_ROLES.map((role) => {
        const drafts = lists.filter((draft) => draft.role === role);
        if (drafts.length === 0) return null;
        return (
          <section key={role}>
            <h2 className={`list-rail-title list-rail-${role}`}>{t(`map.role.${role}`)}</h2>
            <ul>
              {drafts.map((draft) => (
                <li key={draft.id}>
                  <RailItem draft={draft} isShown={draft.id === shown} onShow={onShow} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

interface RailItemProps {
  readonly draft: ListDraft;
  readonly isShown: boolean;
  readonly onShow: (id: ListId) => void;
}

function RailItem({ draft, isShown, onShow }: RailItemProps) {
  const { last } = draft.preview;
  const { file } = useApp().wizard;
  const isUsable = makesFile(file) ? isReadable(draft) : isReady(draft);
  const needsPerson = draft.preview.kind !== 'loading' && (!isUsable || needsRole(draft));
  return (
    <button
      type="button"
      className="list-rail-item"
      aria-current={isShown ? 'true' : undefined}
      title={last === null ? undefined : listTitle(last.info)}
      onClick={() => onShow(draft.id)}
    >
      <span className="list-rail-name">
        <span>{last === null ? t('map.reading') : listTitle(last.info)}</span>
        {needsPerson && <Icon name="warning" />}
      </span>
      {needsPerson ? (
        <span className="hint">{t(needsRole(draft) ? 'map.rail.role' : 'map.rail.pick')}</span>
      ) : (
        <span className="hint">
          {last?.info.estimatedRows == null ? '' : t('map.rail.rows', { count: last.info.estimatedRows })}
        </span>
      )}
      {last !== null && last.mappings.length > 0 && (
        <SegmentedBar label={null} segments={outcomeSegments(last.summary)} />
      )}
    </button>
  );
}
