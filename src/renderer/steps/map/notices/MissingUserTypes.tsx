import { Notice } from '../../../components/feedback/Notice';
import { useApp } from '../../../state/app-context';
import { hasUserType, isReady } from '../../../state/lists/list-draft';
import { missingUserTypes } from '../../../state/wizard/hash-request';
import { t } from '../../../translate';
import { nameUserTypes } from '../name-user-types';

/**
 * Warns of gaps that are easy to overlook: a user type that no list holds, and people who opted out by e-mail address
 * and may still be in the list of phone numbers.
 */
export function MissingUserTypes() {
  const { wizard } = useApp();
  const missing = missingUserTypes(wizard);
  const suppressionLists = wizard.lists.filter(({ role }) => role === 'suppression');
  const unsuppressed = wizard.userTypes.filter((userType) => !hasUserType(suppressionLists, userType));
  return (
    <>
      {missing.length > 0 && wizard.userTypes.length > 1 && (
        <Notice tone="warning">{t('map.missing', { types: nameUserTypes(missing) })}</Notice>
      )}
      {suppressionLists.length > 0 && suppressionLists.every(isReady) && unsuppressed.length > 0 && (
        <Notice tone="warning">{t('map.missing.suppression', { types: nameUserTypes(unsuppressed) })}</Notice>
      )}
    </>
  );
}
