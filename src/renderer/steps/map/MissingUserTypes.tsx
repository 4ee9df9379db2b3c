import { Notice } from '../../components/Notice';
import { useApp } from '../../state/app-context';
import { missingTypes } from '../../state/hash-request';
import { holdsType, isReady } from '../../state/list-draft';
import { texts } from '../../texts/index';
import { pluralOf } from '../../texts/map';

/**
 * What is missing without anybody noticing: a type that no list holds, and people who opted out by e-mail address and may
 * still be in the list of phone numbers.
 */
export function TypeGaps() {
  const { wizard } = useApp();
  const missing = missingTypes(wizard);
  const suppressed = wizard.lists.filter(({ role }) => role === 'suppression');
  const open = wizard.userTypes.filter((userType) => !holdsType(suppressed, userType));
  return (
    <>
      {missing.length > 0 && wizard.userTypes.length > 1 && (
        <Notice tone="warning">{texts.map.typeGap(pluralOf(missing))}</Notice>
      )}
      {suppressed.length > 0 && suppressed.every(isReady) && open.length > 0 && (
        <Notice tone="warning">{texts.map.suppressionGap(pluralOf(open))}</Notice>
      )}
    </>
  );
}
