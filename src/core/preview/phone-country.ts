import { numberingPlans } from '../normalise/phone/phone-metadata';
import { planOfInternational } from '../normalise/phone/phone-plan';

/**
 * The country of most of these numbers, which begin with their calling codes: of several that share one, the main country.
 * Null if no number has a calling code of a country.
 */
export function countryOfMost(numbers: readonly string[]): string | null {
  const { country_calling_codes: countries } = numberingPlans();
  const counts = new Map<string, number>();
  for (const number of numbers) {
    const country = countries[planOfInternational(number)?.callingCode ?? '']?.[0];
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
