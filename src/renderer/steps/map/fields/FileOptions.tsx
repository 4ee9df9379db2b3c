import type { ValueChoice } from '../../../../shared/person-file';
import { DATE_ORDERS, type FieldRejectReason } from '../../../../shared/platform';
import type { ListPreview } from '../../../../shared/preview';
import { CheckField } from '../../../components/fields/CheckField';
import { CountryField } from '../../../components/fields/CountryField';
import { SelectField } from '../../../components/fields/SelectField';
import { useApp } from '../../../state/app-context';
import { fieldsInUse } from '../../../state/lists/file-fields';
import type { ListDraft } from '../../../state/lists/list-draft';
import { t } from '../../../translate';
import { valuesOf } from '../table/cell-results';

const NONE = 'none';

/** Further options for the columns of a platform's file, each offered if the first rows call for it. */
export function FileOptions({ draft, preview }: { readonly draft: ListDraft; readonly preview: ListPreview }) {
  const { wizard, dispatchWizard } = useApp();
  const { values } = wizard.file;
  const mapping = fieldsInUse(draft);
  const change = (part: Partial<ValueChoice>) =>
    dispatchWizard({ type: 'file-changed', change: { values: { ...values, ...part } } });
  const severalCells = preview.health
    .filter(({ kind }) => kind === 'several-values')
    .reduce((sum, { count }) => sum + count, 0);
  const hasTypos = preview.notes.some(({ kind }) => kind === 'mail-typo');
  const hasBase64 = holdsReject(preview, 'base64-digest');
  const hasAmbiguousDates = holdsReject(preview, 'ambiguous-date');
  return (
    <>
      {(severalCells > 0 || values.multiValue) && (
        <CheckField
          label={t('map.multiValue')}
          hint={severalCells === 0 ? t('files.multiValue.on') : t('files.multiValue.hint', { count: severalCells })}
          isSelected={values.multiValue}
          onChange={(multiValue) => change({ multiValue })}
        />
      )}
      {(hasBase64 || values.base64Digests) && (
        <CheckField
          label={t('map.base64')}
          hint={t('map.base64.hint')}
          isSelected={values.base64Digests}
          onChange={(base64Digests) => change({ base64Digests })}
        />
      )}
      {(hasTypos || values.fixTypos) && (
        <CheckField
          label={t('map.fixTypos')}
          hint={t('map.fixTypos.hint')}
          isSelected={values.fixTypos}
          onChange={(fixTypos) => change({ fixTypos })}
        />
      )}
      {(hasAmbiguousDates || values.dateOrder !== null) && (
        <SelectField
          label={t('files.dateOrder')}
          options={[
            { id: NONE, label: t('files.dateOrder.none') },
            ...DATE_ORDERS.map((id) => ({ id, label: t(`files.dateOrder.${id}`) })),
          ]}
          value={values.dateOrder ?? NONE}
          onChange={(id) => change({ dateOrder: DATE_ORDERS.find((order) => order === id) ?? null })}
        />
      )}
      {mapping.fields.some(({ field }) => NEEDS_COUNTRY.has(field)) && (
        <CountryField
          label={t('files.country')}
          noneLabel={t('map.country.none')}
          country={mapping.defaultCountry}
          onChange={(defaultCountry) =>
            dispatchWizard({ type: 'fields-changed', id: draft.id, fields: { ...mapping, defaultCountry } })
          }
        />
      )}
    </>
  );
}

const NEEDS_COUNTRY: ReadonlySet<string> = new Set(['phone', 'postal-code', 'state', 'country']);

function holdsReject({ rows }: ListPreview, reason: FieldRejectReason): boolean {
  return rows.some(({ results }) =>
    results
      .flat()
      .some((result) => valuesOf(result).some((item) => item.kind === 'rejected' && item.reason === reason)),
  );
}
