import type { ColumnMapping } from '../../../../shared/list';
import { CheckField } from '../../../components/fields/CheckField';
import { CountryField } from '../../../components/fields/CountryField';
import { useApp } from '../../../state/app-context';
import { mappingsInUse } from '../../../state/lists/assign-column';
import type { ListDraft } from '../../../state/lists/list-draft';
import { canSendPlainIds } from '../../../state/wizard/hash-request';
import { t } from '../../../translate';
import { describeUserTypes } from '../describe-user-types';
import { MultiValueField } from './MultiValueField';
import { ValueFields } from './ValueFields';

/** Further options for the chosen columns; most lists have none. */
export function ListOptions({ draft }: { readonly draft: ListDraft }) {
  const { wizard, dispatchWizard } = useApp();
  const change = (mapping: ColumnMapping) => dispatchWizard({ type: 'mapping-changed', id: draft.id, mapping });
  const mappings = mappingsInUse(draft);
  return (
    <>
      {mappings.map((mapping) => (
        <MultiValueField
          key={mapping.userType}
          preview={draft.preview.last}
          mapping={mapping}
          onChange={(multiValue) => change({ ...mapping, multiValue })}
        />
      ))}
      {mappings.map((mapping) => (
        <ValueFields key={mapping.userType} mapping={mapping} onChange={(part) => change({ ...mapping, ...part })} />
      ))}
      {mappings
        .filter(({ userType }) => userType === 'phone_hash')
        .map((mapping) => (
          <CountryField
            key={mapping.userType}
            label={t('map.country')}
            noneLabel={t('map.country.none')}
            country={mapping.defaultCountry}
            onChange={(defaultCountry) => change({ ...mapping, defaultCountry })}
            hint={mapping.countryColumn === null && mapping.defaultCountry === null ? t('map.country.hint') : ''}
          />
        ))}
      {canSendPlainIds(wizard) && (
        <CheckField
          label={t('map.plainIds')}
          hint={t('map.plainIds.hint', { types: describeUserTypes(wizard.userTypes) })}
          isSelected={wizard.plainIds}
          onChange={(plainIds) => dispatchWizard({ type: 'plain-ids-set', plainIds })}
        />
      )}
    </>
  );
}
