import { createRequire } from 'node:module';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { type CountryCode, getCountries, type MetadataJson } from 'libphonenumber-js/core';

/** Names in common use that the ISO lists lack, as people write them. */
const FURTHER_NAMES = {
  BA: ['Bosnia'],
  BN: ['Brunei'],
  CC: ['Cocos Islands', 'Keeling Islands'],
  CD: ['DR Congo', 'DRC', 'Congo-Kinshasa', 'Congo, Democratic Republic of the'],
  CG: ['Congo-Brazzaville', 'Congo, Republic of the'],
  CV: ['Cabo Verde'],
  CZ: ['Czech'],
  FK: ['Falkland Islands'],
  FM: ['Micronesia'],
  GB: ['England', 'Scotland', 'Wales', 'Northern Ireland', 'Britain'],
  GR: ['EL', 'Hellas'],
  HK: ['Hong Kong SAR'],
  IE: ['Republic of Ireland', 'Eire'],
  KN: ['St Kitts and Nevis'],
  KR: ['Korea'],
  LA: ['Laos'],
  LC: ['St Lucia'],
  MD: ['Moldova'],
  MF: ['Saint Martin'],
  MK: ['Macedonia'],
  MM: ['Burma'],
  MO: ['Macau'],
  NL: ['Holland'],
  PS: ['Palestinian Territory', 'Palestinian Territories'],
  SX: ['Sint Maarten'],
  SY: ['Syria'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  US: ['America'],
  VA: ['Vatican', 'Vatican City', 'Holy See'],
  VC: ['St Vincent and the Grenadines'],
  VG: ['British Virgin Islands'],
  VI: ['US Virgin Islands', 'U.S. Virgin Islands'],
  VN: ['Viet Nam'],
  XK: ['XKX'],
} as const;

/** A calling code: as it is, with a plus, or with the international prefix. None is longer than three digits. */
const CALLING_CODE = /^(?:\+|00)?([1-9]\d{0,2})$/;

/** In characters; no name of a country comes near it. */
const MAX_NAME = 100;

const MARKS = /\p{Mark}/gu;
const SEPARATORS = /[^\p{Letter}\p{Number}+]/gu;

let metadata: MetadataJson | null = null;

/** At once, as cells are judged in the middle of a list; only the first call takes any time, and most lists need none. */
function phoneMetadata(): MetadataJson {
  // The smallest edition: all of them have the same countries.
  metadata ??= createRequire(import.meta.url)('libphonenumber-js/min/metadata') as MetadataJson;
  return metadata;
}

/** Built on first use, too. */
let countryByKey: ReadonlyMap<string, CountryCode> | null = null;

/**
 * The country that a cell of a country column means: an ISO 3166 alpha-2 or alpha-3 code, an English name, or a
 * calling code, which stands for the main country that has it (`1`: the United States). Letter case, accents,
 * spaces and punctuation do not matter. Null where it means none, or one that has no telephone numbers.
 */
export function resolveCountry(value: string): CountryCode | null {
  if (value.length > MAX_NAME) return null;
  const key = keyOf(value);
  const callingCode = CALLING_CODE.exec(key)?.[1];
  if (callingCode !== undefined) return mainCountry(callingCode);
  countryByKey ??= buildIndex();
  return countryByKey.get(key) ?? null;
}

/** What is left of a name when its spelling is forgiven; calling codes keep their plus. */
function keyOf(name: string): string {
  return name.normalize('NFKD').replace(MARKS, '').replaceAll('&', 'and').replace(SEPARATORS, '').toLowerCase();
}

function mainCountry(callingCode: string): CountryCode | null {
  return phoneMetadata().country_calling_codes[callingCode]?.[0] ?? null;
}

/** The first to claim a key has it: `Congo` is what ISO calls the Republic of the Congo. */
function buildIndex(): ReadonlyMap<string, CountryCode> {
  const index = new Map<string, CountryCode>();
  const all = getCountries(phoneMetadata());
  const countries = new Map<string, CountryCode>(all.map((country) => [country, country]));
  const add = (name: string, alpha2: string): void => {
    const key = keyOf(name);
    const country = countries.get(alpha2);
    if (country !== undefined && !index.has(key)) index.set(key, country);
  };
  for (const country of countries.keys()) add(country, country);
  for (const [alpha2, alpha3] of codes) if (alpha2 !== undefined && alpha3 !== undefined) add(alpha3, alpha2);
  for (const names of [english.countries, FURTHER_NAMES]) {
    for (const [country, spellings] of Object.entries(names)) {
      for (const name of [spellings].flat()) add(name, country);
    }
  }
  return index;
}
