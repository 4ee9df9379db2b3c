import { normaliseDeviceId } from '../../../normalise/device-id';
import { normaliseEmail } from '../../../normalise/email';
import { normaliseThirdPartyId } from '../../../normalise/third-party-id';
import type { HashTask } from '../batch';
import type { EnginePath } from '../hash-run';
import { chosenRules } from './chosen-rules';
import type { Rules } from './rules';

const WITHOUT_COUNTRY = {
  email_hash: normaliseEmail,
  mobile_advertiser_id: normaliseDeviceId,
  custom_audience_third_party_id: normaliseThirdPartyId,
} as const;

/** The rules of the user types that need no country. */
export function rulesWithoutCountry(userType: keyof typeof WITHOUT_COUNTRY): Rules {
  return { normalise: WITHOUT_COUNTRY[userType], countryOf: () => null };
}

/**
 * Loads the rules of one list. The world's numbering plans are loaded for phone numbers only, so that other threads
 * start sooner.
 */
export async function loadRules(task: HashTask, path: EnginePath): Promise<Rules> {
  if (task.userType !== 'phone_hash') return chosenRules(rulesWithoutCountry(task.userType), task);
  const { phoneRules } = await import('./phone-rules');
  return chosenRules(phoneRules(task, path), task);
}
