import type { ListPreview } from '../../../../shared/preview';
import { ActionButton } from '../../../components/ActionButton';
import { Icon } from '../../../components/Icon';
import { useApp } from '../../../state/app-context';
import type { ListDraft } from '../../../state/list-draft';
import { t } from '../../../translate';
import { AddMenu } from './AddMenu';
import { ReadAs } from './ReadAs';
import { RoleSwitch } from './RoleSwitch';
import { UndoButton } from './UndoButton';

/** One line above the table: the name, format and role of the list. */
export function ListHead({ draft, preview }: { readonly draft: ListDraft; readonly preview: ListPreview }) {
  const { wizard, removeList } = useApp();
  const { info } = preview;
  const rows =
    info.estimatedRows === null
      ? t('map.facts.uncounted')
      : t('map.facts.rows', { count: info.estimatedRows, exact: info.rowsExact ? 'yes' : 'no' });
  const isAlone = wizard.lists.length === 1 && draft.role === 'audience';
  return (
    <header className="list-head">
      <Icon name="list" />
      <div className="list-title">
        <h2 title={info.name}>{info.name}</h2>
        <p className="hint list-facts">
          <span>{rows}</span>
          {preview.isPasted && <span>{t('map.read.pasted')}</span>}
          <ReadAs draft={draft} info={info} />
        </p>
      </div>
      <UndoButton />
      {!isAlone && <RoleSwitch draft={draft} />}
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
