import type { CountryCode } from 'libphonenumber-js/max';
import { planOfCountry } from './phone-plan';

/**
 * Area and subscriber together; a shorter one is more likely a local number whose area code resembles the calling code.
 */
const MIN_NATIONAL = 9;

/**
 * Whether digits without a plus begin with the calling code of their own country. Only for countries where every
 * national number is written with a prefix, as with 0 in Germany: without it, `49171…` cannot be a number of the area
 * 0491.
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
