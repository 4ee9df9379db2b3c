import { useMemo } from 'react';
import type { ColumnMapping } from '../../../shared/list';
import { CheckField } from '../../components/fields/CheckField';
import { SelectField } from '../../components/fields/SelectField';
import { countryOptions } from '../../countries';
import { useApp } from '../../state/app-context';
import { mappingsInUse } from '../../state/assign-column';
import { canSendPlainIds } from '../../state/hash-request';
import type { ListDraft } from '../../state/list-draft';
import { texts } from '../../texts/index';
import { pluralOf } from '../../texts/map';
import { t } from '../../translate';
import { MultiValueField } from './MultiValueField';
import { ValueFields } from './ValueFields';

const NONE = 'none';

/** What else is to be said about the chosen columns; nothing for most lists. */
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
          onChange={(severalValues) => change({ ...mapping, severalValues })}
        />
      ))}
      {mappings.map((mapping) => (
        <ValueFields
          key={mapping.userType}
          preview={draft.preview.last}
          mapping={mapping}
          onChange={(part) => change({ ...mapping, ...part })}
        />
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
          label={texts.map.plainIds}
          hint={texts.map.plainIdsHint(pluralOf(wizard.userTypes))}
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
  const countries = useMemo(() => [{ id: NONE, label: texts.map.noCountry }, ...countryOptions()], []);
  const { countryColumn, defaultCountry } = mapping;
  return (
    <SelectField
      label={t('map.country')}
      options={countries}
      value={defaultCountry ?? NONE}
      onChange={(id) => onChange(id === NONE ? null : id)}
      hint={countryColumn === null && defaultCountry === null ? texts.map.noCountryHint : ''}
    />
  );
}
