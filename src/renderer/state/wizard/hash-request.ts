import { supportsPlainIds, type UserType } from '../../../shared/audience';
import type { HashRequest } from '../../../shared/ipc/payloads';
import { hasUserType, isReady } from '../lists/list-draft';
import { isUndecided, requestedLists } from './requested-lists';
import type { Wizard } from './wizard-model';

/** The request to hash, or null while a list still needs input. */
export function hashRequestOf(wizard: Wizard): HashRequest | null {
  const ready = wizard.lists.filter(isReady);
  if (ready.length < wizard.lists.length || ready.some(isUndecided) || missingUserTypes(wizard).length > 0) return null;
  const requested = requestedLists(ready, ({ mappings }) => ({ mappings }));
  if (requested.lists.length === 0) return null;
  return { ...requested, plainIds: wizard.plainIds && canSendPlainIds(wizard) };
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
