import type { Normalised } from '../../../shared/audience';
import { normaliseDeviceId } from '../../normalise/device-id';
import { normaliseEmail } from '../../normalise/email';
import type { CountryCode } from '../../normalise/index';
import { normaliseThirdPartyId } from '../../normalise/third-party-id';
import type { EnginePath } from '../engine';
import type { HashTask } from './batch';

/** What the cells of a list are judged by. */
export interface Rules {
  normalise(cell: string, country: CountryCode | null): Normalised;
  /** The country of a row, by its country cell; null where it has none, and for kinds that need none. */
  countryOf(cell: string): CountryCode | null;
}

const WITHOUT_COUNTRY = {
  email_hash: normaliseEmail,
  mobile_advertiser_id: normaliseDeviceId,
  custom_audience_third_party_id: normaliseThirdPartyId,
} as const;

export function rulesWithoutCountry(userType: keyof typeof WITHOUT_COUNTRY): Rules {
  return { normalise: WITHOUT_COUNTRY[userType], countryOf: () => null };
}

/** The rules of one list. The numbering plans of the world are loaded for phone numbers only: a thread starts sooner. */
export async function loadRules(task: HashTask, path: EnginePath): Promise<Rules> {
  if (task.userType !== 'phone_hash') return rulesWithoutCountry(task.userType);
  const { phoneRules } = await import('./phone-rules');
  return phoneRules(task.defaultCountry, path);
}
