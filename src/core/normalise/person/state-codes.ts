import type { CountryCode } from 'libphonenumber-js/core';

/** Names without spaces, as a state is written when only its letters are kept. */
const UNITED_STATES: Readonly<Record<string, string>> = parseCodes(`
  alabama al alaska ak arizona az arkansas ar california ca colorado co connecticut ct delaware de districtofcolumbia dc
  washingtondc dc florida fl georgia ga hawaii hi idaho id illinois il indiana in iowa ia kansas ks kentucky ky louisiana la
  maine me maryland md massachusetts ma michigan mi minnesota mn mississippi ms missouri mo montana mt nebraska ne nevada nv
  newhampshire nh newjersey nj newmexico nm newyork ny northcarolina nc northdakota nd ohio oh oklahoma ok oregon or
  pennsylvania pa rhodeisland ri southcarolina sc southdakota sd tennessee tn texas tx utah ut vermont vt virginia va
  washington wa westvirginia wv wisconsin wi wyoming wy puertorico pr guam gu`);

const CANADA: Readonly<Record<string, string>> = parseCodes(`
  alberta ab britishcolumbia bc colombiebritannique bc manitoba mb newbrunswick nb nouveaubrunswick nb
  newfoundlandandlabrador nl newfoundland nl northwestterritories nt novascotia ns nouvellecosse ns nunavut nu ontario on
  princeedwardisland pe quebec qc qubec qc saskatchewan sk yukon yt`);

/** Null for a name that is no state of these two countries, or if the country is another. */
export function stateCode(letters: string, country: CountryCode | null): string | null {
  if (country !== null && country !== 'US' && country !== 'CA') return null;
  const american = Object.hasOwn(UNITED_STATES, letters) ? UNITED_STATES[letters] : undefined;
  const canadian = Object.hasOwn(CANADA, letters) ? CANADA[letters] : undefined;
  return (country === 'CA' ? canadian : (american ?? canadian)) ?? null;
}

/** From names and codes that follow each other. */
export function parseCodes(pairs: string): Record<string, string> {
  const codes: Record<string, string> = {};
  for (const [, name = '', code = ''] of pairs.matchAll(/(\S+)\s+(\S+)/g)) codes[name] = code;
  return codes;
}
