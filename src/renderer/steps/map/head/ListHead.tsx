import { listTitle } from '../../../../shared/list';
import type { ListPreview } from '../../../../shared/preview';
import { ActionButton } from '../../../components/ActionButton';
import { Icon } from '../../../components/Icon';
import { useApp } from '../../../state/app-context';
import type { ListDraft } from '../../../state/lists/list-draft';
import { t } from '../../../translate';
import { HideValues } from '../../HideValues';
import { AddMenu } from './AddMenu';
import { ReadAs } from './ReadAs';
import { RoleSwitch } from './RoleSwitch';
import { describeRowCount } from './row-count';
import { UndoButton } from './UndoButton';

interface ListHeadProps {
  readonly draft: ListDraft;
  readonly preview: ListPreview;
}

/** One line above the table: the name, format and role of the list. */
export function ListHead({ draft, preview }: ListHeadProps) {
  const { wizard, removeList } = useApp();
  const { info } = preview;
  const isAlone = wizard.lists.length === 1 && draft.role === 'audience';
  return (
    <header className="list-head">
      <Icon name="list" />
      <div className="list-title">
        <h2 title={listTitle(info)}>{listTitle(info)}</h2>
        <p className="hint list-facts">
          <span>{describeRowCount(info)}</span>
          <ReadAs draft={draft} info={info} isPasted={preview.isPasted} />
        </p>
      </div>
      <UndoButton />
      {!isAlone && <RoleSwitch draft={draft} />}
      <HideValues />
      <AddMenu draft={draft} info={info} />
      <ActionButton
        variant="quiet"
        icon="remove"
        onPress={() => removeList(draft)}
        label={t('map.remove', { name: info.name })}
      />
    </header>
  );
}
