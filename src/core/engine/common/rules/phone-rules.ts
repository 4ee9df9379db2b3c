import type { CountryCode } from 'libphonenumber-js/core';
import type { CountryNumbers } from '../../../../shared/list';
import { resolveCountry, saysNoCountry } from '../../../normalise/country/country';
import { normalisePhone } from '../../../normalise/phone/phone';
import { normalisePlainPhone } from '../../../normalise/phone/phone-plain';
import type { HashTask } from '../batch';
import type { EnginePath } from '../hash-run';
import type { Rules } from './rules';

/** Distinct country cells that are cached; beyond this number, lookups are repeated. */
const MAX_CACHED_COUNTRIES = 10_000;

/** On the fast path, plainly written numbers take a shortcut with the same results. */
export function phoneRules(
  { defaultCountry, countryNumbers }: Pick<HashTask, 'defaultCountry' | 'countryNumbers'>,
  path: EnginePath,
): Rules {
  const lookups = new Map([[countryNumbers, createCountryLookup(countryNumbers, defaultCountry)]]);
  const lookupBy = (numbers: CountryNumbers) => {
    const lookup = lookups.get(numbers) ?? createCountryLookup(numbers, defaultCountry);
    lookups.set(numbers, lookup);
    return lookup;
  };
  return {
    normalise:
      path === 'fast'
        ? (cell, country) => normalisePlainPhone(cell, country) ?? normalisePhone(cell, country)
        : normalisePhone,
    countryOf: (cell, numbers = countryNumbers) => lookupBy(numbers)(cell),
  };
}

/** The country that a country cell names; the default one for a blank cell. */
export function createCountryLookup(
  numbers: CountryNumbers,
  defaultCountry: string | null,
): (cell: string) => CountryCode | null {
  const fallback = defaultCountry === null ? null : resolveCountry(defaultCountry);
  const countryByCell = new Map<string, CountryCode | null>();
  return (cell) => {
    if (saysNoCountry(cell, numbers)) return fallback;
    const cached = countryByCell.get(cell);
    if (cached !== undefined) return cached;
    const country = resolveCountry(cell, numbers);
    if (countryByCell.size < MAX_CACHED_COUNTRIES) countryByCell.set(cell, country);
    return country;
  };
}
