import { useMemo } from 'react';
import { useLocale } from 'react-aria-components';
import type { ColumnMapping } from '../../../../shared/list';
import { CheckField } from '../../../components/fields/CheckField';
import { SelectField } from '../../../components/fields/SelectField';
import { countryOptions } from '../../../countries';
import { useApp } from '../../../state/app-context';
import { mappingsInUse } from '../../../state/lists/assign-column';
import type { ListDraft } from '../../../state/lists/list-draft';
import { canSendPlainIds } from '../../../state/wizard/hash-request';
import { t } from '../../../translate';
import { describeUserTypes } from '../describe-user-types';
import { MultiValueField } from './MultiValueField';
import { ValueFields } from './ValueFields';

const NONE = 'none';

/** Further options for the chosen columns; most lists have none. */
export function ListOptions({ draft }: { readonly draft: ListDraft }) {
  const { wizard, dispatchWizard } = useApp();
  const change = (mapping: ColumnMapping) => dispatchWizard({ type: 'mapping-changed', id: draft.id, mapping });
  const mappings = mappingsInUse(draft);
  return (
    <div className="list-options">
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
            mapping={mapping}
            onChange={(defaultCountry) => change({ ...mapping, defaultCountry })}
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
    </div>
  );
}

interface CountryFieldProps {
  readonly mapping: ColumnMapping;
  readonly onChange: (country: string | null) => void;
}

function CountryField({ mapping, onChange }: CountryFieldProps) {
  const { locale } = useLocale();
  const countries = useMemo(() => countryOptions(locale), [locale]);
  const { countryColumn, defaultCountry } = mapping;
  return (
    <SelectField
      label={t('map.country')}
      options={[{ id: NONE, label: t('map.country.none') }, ...countries]}
      value={defaultCountry ?? NONE}
      onChange={(id) => onChange(id === NONE ? null : id)}
      hint={countryColumn === null && defaultCountry === null ? t('map.country.hint') : ''}
    />
  );
}
