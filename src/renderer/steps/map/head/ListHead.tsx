import { ToggleButton } from 'react-aria-components';
import { listTitle } from '../../../../shared/list-title';
import type { ListPreview } from '../../../../shared/preview';
import { ActionButton } from '../../../components/ActionButton';
import { Icon } from '../../../components/Icon';
import { useApp } from '../../../state/app-context';
import type { ListDraft } from '../../../state/lists/list-draft';
import { t } from '../../../translate';
import { AddMenu } from './AddMenu';
import { ReadAs } from './ReadAs';
import { RoleSwitch } from './RoleSwitch';
import { describeRowCount } from './row-count';
import { UndoButton } from './UndoButton';

interface ListHeadProps {
  readonly draft: ListDraft;
  readonly preview: ListPreview;
  readonly isMasked: boolean;
  readonly onMask: (isMasked: boolean) => void;
}

/** One line above the table: the name, format and role of the list. */
export function ListHead({ draft, preview, isMasked, onMask }: ListHeadProps) {
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
      <ToggleButton
        className="button button-quiet mask"
        aria-label={t('map.hide')}
        isSelected={isMasked}
        onChange={onMask}
      >
        <Icon name="hide" />
        <span className="mask-words">{t('map.hide')}</span>
      </ToggleButton>
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
