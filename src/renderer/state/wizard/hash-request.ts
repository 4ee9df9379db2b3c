import { supportsPlainIds, type UserType } from '../../../shared/audience';
import type { HashRequest, RequestedList } from '../../../shared/ipc/payloads';
import type { ListRole } from '../../../shared/preview';
import { hasUserType, isReady, needsRole } from '../lists/list-draft';
import type { Wizard } from './wizard-model';

/** The request to hash, or null while a list still needs input. */
export function hashRequestOf(wizard: Wizard): HashRequest | null {
  const ready = wizard.lists.filter(isReady);
  const ofRole = (listRole: ListRole) =>
    ready
      .filter(({ role }) => role === listRole)
      .map(({ id, dialect, mappings, filter }): RequestedList => {
        const used = listRole === 'audience' && filter !== null ? { filter } : {};
        return { id, dialect, mappings, ...used };
      });
  const [lists, suppressionLists] = [ofRole('audience'), ofRole('suppression')];
  if (lists.length === 0 || ready.length < wizard.lists.length || missingUserTypes(wizard).length > 0) return null;
  if (wizard.lists.some((draft) => needsRole(draft) || draft.filter?.value.trim() === '')) return null;
  return { lists, suppressionLists, plainIds: wizard.plainIds && canSendPlainIds(wizard) };
}

/** Requested user types that no list holds: without them the audience would only look complete. */
export function missingUserTypes({ lists, userTypes }: Wizard): readonly UserType[] {
  const audienceLists = lists.filter(({ role }) => role === 'audience');
  return audienceLists.every(isReady) ? userTypes.filter((userType) => !hasUserType(audienceLists, userType)) : [];
}

/** Only IDs can be sent unhashed, and they cannot be combined with suppression lists. */
export function canSendPlainIds({ userTypes, lists }: Wizard): boolean {
  return userTypes.length > 0 && userTypes.every(supportsPlainIds) && lists.every(({ role }) => role === 'audience');
}
