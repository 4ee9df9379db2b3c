import { DATE_ORDERS, type Field } from '../../../../shared/field';
import type { ListPreview } from '../../../../shared/preview';
import { CountryField } from '../../../components/fields/CountryField';
import { SelectField } from '../../../components/fields/SelectField';
import { useApp } from '../../../state/app-context';
import { fieldsInUse } from '../../../state/lists/file-fields';
import type { ListDraft } from '../../../state/lists/list-draft';
import type { Wizard } from '../../../state/wizard/wizard-model';
import { t } from '../../../translate';
import { countRejects } from '../table/cell-results';

const NONE = 'none';

/** Fields whose values are read by their country, and the country itself, which a default can fill in. */
const READ_BY_COUNTRY: ReadonlySet<Field> = new Set<Field>(['phone', 'postal-code', 'state', 'country']);

/** Further options for the columns of a platform's file, each offered if the first rows call for it. */
export function FileOptions({ draft, preview }: { readonly draft: ListDraft; readonly preview: ListPreview }) {
  const { wizard, dispatchWizard } = useApp();
  const { values } = wizard.file;
  return (
    <>
      {mustOrderDates(wizard, preview) && (
        <SelectField
          label={t('files.dateOrder')}
          options={[
            { id: NONE, label: t('files.dateOrder.none') },
            ...DATE_ORDERS.map((id) => ({ id, label: t(`files.dateOrder.${id}`) })),
          ]}
          value={values.dateOrder ?? NONE}
          onChange={(id) => {
            const dateOrder = DATE_ORDERS.find((order) => order === id) ?? null;
            dispatchWizard({ type: 'file-changed', change: { values: { ...values, dateOrder } } });
          }}
        />
      )}
      {needsCountry(draft) && (
        <CountryField
          label={t('files.country')}
          noneLabel={t('map.country.none')}
          country={fieldsInUse(draft).defaultCountry}
          onChange={(defaultCountry) =>
            dispatchWizard({ type: 'fields-changed', id: draft.id, fields: { ...fieldsInUse(draft), defaultCountry } })
          }
        />
      )}
    </>
  );
}

export function hasFileOptions(wizard: Wizard, draft: ListDraft, preview: ListPreview): boolean {
  return mustOrderDates(wizard, preview) || needsCountry(draft);
}

function mustOrderDates({ file }: Wizard, preview: ListPreview): boolean {
  return countRejects(preview, 'ambiguous-date') > 0 || file.values.dateOrder !== null;
}

function needsCountry(draft: ListDraft): boolean {
  return fieldsInUse(draft).fields.some(({ field }) => READ_BY_COUNTRY.has(field));
}
