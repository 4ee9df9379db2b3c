import type { CountryCode } from 'libphonenumber-js/max';
import { planOfCountry } from './phone-plan';

/** Area and subscriber together; what is shorter is rather a local number whose area code begins like the country's. */
const MIN_NATIONAL = 9;

/**
 * Whether digits without a plus begin with the calling code of their own country. Only where national numbers are
 * always written with a prefix, as in Germany with 0: without one, `49171…` is no number of the area 0491 there.
 */
export function hasOwnCallingCode(digits: string, country: CountryCode): boolean {
  const plan = planOfCountry(country);
  if (plan === null || plan.writtenPrefix === null) return false;
  if (digits.startsWith(plan.writtenPrefix) || !digits.startsWith(plan.callingCode)) return false;
  const national = digits.slice(plan.callingCode.length);
  return (
    national.length >= MIN_NATIONAL && plan.fits[national.length] === 'possible' && plan.nationalNumber.test(national)
  );
}
