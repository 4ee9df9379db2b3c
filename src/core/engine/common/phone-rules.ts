import { resolveCountry } from '../../normalise/country';
import type { CountryCode } from '../../normalise/index';
import { normalisePhone } from '../../normalise/phone/phone';
import { decidePhone } from '../../normalise/phone/phone-decide';
import type { EnginePath } from '../engine';
import type { Rules } from './rules';

/** Distinct country cells remembered; a list that holds more is asked anew, never grown without bound. */
const MAX_COUNTRIES = 10_000;

/** On the fast path, plainly written numbers get the same answers sooner. */
export function phoneRules(defaultCountry: string | null, path: EnginePath): Rules {
  return {
    normalise:
      path === 'fast' ? (cell, country) => decidePhone(cell, country) ?? normalisePhone(cell, country) : normalisePhone,
    countryOf: createCountryLookup(defaultCountry === null ? null : resolveCountry(defaultCountry)),
  };
}

function createCountryLookup(fallback: CountryCode | null): Rules['countryOf'] {
  const known = new Map<string, CountryCode | null>();
  return (cell) => {
    if (cell.trim() === '') return fallback;
    const remembered = known.get(cell);
    if (remembered !== undefined) return remembered;
    const country = resolveCountry(cell);
    if (known.size < MAX_COUNTRIES) known.set(cell, country);
    return country;
  };
}
