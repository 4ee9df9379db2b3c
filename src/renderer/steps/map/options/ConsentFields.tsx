import type { ListPreview } from '../../../../shared/preview';
import { SelectField } from '../../../components/fields/SelectField';
import { TextInput } from '../../../components/fields/TextInput';
import { useApp } from '../../../state/app-context';
import type { ListDraft } from '../../../state/lists/list-draft';
import { t } from '../../../translate';
import { columnName } from '../columns/column-order';

const ALL = 'all';
const USUAL_YES = 'yes';

/** For a list with a consent column: which of its rows are used. */
export function ConsentFields({ draft, preview }: { readonly draft: ListDraft; readonly preview: ListPreview }) {
  const { dispatchWizard } = useApp();
  const { filter } = draft;
  const columns = consentColumns(draft, preview);
  if (columns.length === 0) return null;
  const choose = (chosen: ListDraft['filter']) => dispatchWizard({ type: 'rows-chosen', id: draft.id, filter: chosen });
  return (
    <>
      <SelectField
        label={t('map.only')}
        options={[
          { id: ALL, label: t('map.only.all') },
          ...columns.map(({ index }) => ({
            id: String(index),
            label: t('map.only.yes', { column: columnName(preview, index) }),
          })),
        ]}
        value={filter === null ? ALL : String(filter.column)}
        onChange={(id) => choose(id === ALL ? null : { column: Number(id), value: filter?.value ?? USUAL_YES })}
      />
      {filter !== null && (
        <TextInput
          label={t('map.only.value')}
          value={filter.value}
          onChange={(value) => choose({ column: filter.column, value })}
        />
      )}
    </>
  );
}

/** By which the rows may be filtered; everybody in a suppression list is suppressed. */
export function consentColumns({ role }: ListDraft, { info }: ListPreview) {
  return role === 'audience' ? info.columns.filter(({ consent }) => consent === true) : [];
}
