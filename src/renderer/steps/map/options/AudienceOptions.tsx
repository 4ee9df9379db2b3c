import { CheckField } from '../../../components/fields/CheckField';
import { CountryField } from '../../../components/fields/CountryField';
import { useApp } from '../../../state/app-context';
import { mappingsInUse } from '../../../state/lists/assign-column';
import type { ListDraft } from '../../../state/lists/list-draft';
import { canSendPlainIds } from '../../../state/wizard/hash-request';
import type { Wizard } from '../../../state/wizard/wizard-model';
import { t } from '../../../translate';
import { nameUserTypes } from '../name-user-types';

/** Further options for the chosen columns; most lists have none. */
export function AudienceOptions({ draft }: { readonly draft: ListDraft }) {
  const { wizard, dispatchWizard } = useApp();
  return (
    <>
      {phoneMappings(draft).map((mapping) => (
        <CountryField
          key={mapping.userType}
          label={t('map.country')}
          noneLabel={t('map.country.none')}
          country={mapping.defaultCountry}
          onChange={(defaultCountry) =>
            dispatchWizard({ type: 'mapping-changed', id: draft.id, mapping: { ...mapping, defaultCountry } })
          }
          hint={mapping.countryColumn === null && mapping.defaultCountry === null ? t('map.country.hint') : ''}
        />
      ))}
      {canSendPlainIds(wizard) && (
        <CheckField
          label={t('map.plainIds')}
          hint={t('map.plainIds.hint', { types: nameUserTypes(wizard.userTypes) })}
          isSelected={wizard.plainIds}
          onChange={(plainIds) => dispatchWizard({ type: 'plain-ids-set', plainIds })}
        />
      )}
    </>
  );
}

export function hasAudienceOptions(wizard: Wizard, draft: ListDraft): boolean {
  return phoneMappings(draft).length > 0 || canSendPlainIds(wizard);
}

function phoneMappings(draft: ListDraft) {
  return mappingsInUse(draft).filter(({ userType }) => userType === 'phone_hash');
}
