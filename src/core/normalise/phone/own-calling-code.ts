import type { CountryCode } from 'libphonenumber-js/max';
import { type NumberingPlan, planOfCountry } from './phone-plan';

/**
 * Area and subscriber together; a shorter one is more likely a local number whose area code resembles the calling code.
 */
const MIN_NATIONAL = 9;

/**
 * Whether digits without a plus begin with the calling code of their own country, behind which the national prefix may
 * have been kept, as in `49 (0)171…`. Only for countries where every national number is written with a prefix, as with 0
 * in Germany: without it, `49171…` cannot be a number of the area 0491.
 */
export function hasOwnCallingCode(digits: string, country: CountryCode): boolean {
  const plan = planOfCountry(country);
  if (plan === null || plan.writtenPrefix === null) return false;
  const { callingCode, writtenPrefix } = plan;
  if (digits.startsWith(writtenPrefix) || !digits.startsWith(callingCode)) return false;
  const rest = digits.slice(callingCode.length);
  return isWhole(rest, plan) || (rest.startsWith(writtenPrefix) && isWhole(rest.slice(writtenPrefix.length), plan));
}

function isWhole(national: string, { fits, nationalNumber }: NumberingPlan): boolean {
  return national.length >= MIN_NATIONAL && fits[national.length] === 'possible' && nationalNumber.test(national);
}
