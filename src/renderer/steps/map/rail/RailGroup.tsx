import { GridList, type Key, useDragAndDrop } from 'react-aria-components';
import type { ListId, ListRole } from '../../../../shared/preview';
import { Icon } from '../../../components/Icon';
import { useApp } from '../../../state/app-context';
import { useListActions } from '../../../state/hooks/use-list-actions';
import type { ListDraft } from '../../../state/lists/list-draft';
import { t } from '../../../translate';
import { RailItem, railTitle } from './RailItem';

/** A type of its own, so that a list can be dropped in the rail and nowhere else. */
const DRAGGED_LIST = 'application/x-audience-list';

interface RailGroupProps {
  readonly role: ListRole;
  /** Those of this role. */
  readonly lists: readonly ListDraft[];
  readonly shown: ListId;
  readonly onShow: (id: ListId) => void;
}

/** The lists of one role; another list dropped here gets that role. One Tab stop; arrows go from list to list. */
export function RailGroup({ role, lists, shown, onShow }: RailGroupProps) {
  const model = useApp();
  const { setRole } = useListActions(model);
  const all = model.wizard.lists;
  const draftOf = (key: Key | string) => all.find(({ id }) => id === key);
  const { dragAndDropHooks } = useDragAndDrop<ListDraft>({
    getItems: (keys) => [...keys].map((key) => ({ [DRAGGED_LIST]: String(key) })),
    acceptedDragTypes: [DRAGGED_LIST],
    getDropOperation: () => 'move',
    onRootDrop: async ({ items }) => {
      for (const item of items) {
        const dragged = item.kind === 'text' ? draftOf(await item.getText(DRAGGED_LIST)) : undefined;
        if (dragged !== undefined && dragged.role !== role) setRole(dragged.id, role);
      }
    },
    renderDragPreview: ([item]) => {
      const dragged = draftOf(item?.[DRAGGED_LIST] ?? '');
      return (
        <div className="drag-preview">
          <Icon name="list" />
          <span>{dragged === undefined ? '' : railTitle(dragged)}</span>
        </div>
      );
    },
  });
  return (
    <GridList
      className="list-rail-group"
      aria-label={t(`map.role.${role}`)}
      items={lists}
      dependencies={[shown, model.wizard]}
      dragAndDropHooks={dragAndDropHooks}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={lists.some(({ id }) => id === shown) ? [shown] : []}
      onSelectionChange={(keys) => {
        const chosen = lists.find(({ id }) => keys !== 'all' && keys.has(id));
        if (chosen !== undefined) onShow(chosen.id);
      }}
      renderEmptyState={() => <p className="hint list-rail-empty">{t(`map.rail.empty.${role}`)}</p>}
    >
      {(draft) => <RailItem draft={draft} isShown={draft.id === shown} />}
    </GridList>
  );
}
