import { createRequire } from 'node:module';
import type { CountryCode } from 'libphonenumber-js/core';
import { keyOfName, sectionOf } from './country-key';
import { FURTHER_COUNTRY_NAMES } from './further-country-names';

/** Licence plate codes, unless they are another code. */
const PLATES: Readonly<Record<string, CountryCode>> = {
  a: 'AT',
  b: 'BE',
  d: 'DE',
  e: 'ES',
  f: 'FR',
  h: 'HU',
  i: 'IT',
  l: 'LU',
  n: 'NO',
  p: 'PT',
  s: 'SE',
  slo: 'SI',
};

/** By section of the keys: `AD=andora|andorra;AE=…`. */
type NameSections = Readonly<Record<string, string>>;

interface CountryTables {
  /** Alpha-2, alpha-3 and numeric. */
  readonly codes: readonly (readonly [string, string, string, ...unknown[]])[];
  readonly english: Readonly<Record<string, string | readonly string[]>>;
  readonly inAllLanguages: NameSections;
}

/** Hundreds of kilobytes that most lists never need. */
function loadTables(): CountryTables {
  const codes: CountryTables['codes'] = createRequire(import.meta.url)('i18n-iso-countries/codes.json');
  const english: { readonly countries: CountryTables['english'] } = createRequire(import.meta.url)(
    'i18n-iso-countries/langs/en.json',
  );
  const inAllLanguages: CountryTables['inAllLanguages'] = createRequire(import.meta.url)('./country-names.json');
  return { codes, english: english.countries, inAllLanguages };
}

/**
 * Countries by key. The first to claim a key keeps it: `Congo` is ISO's name of the Republic of the Congo. Names in all
 * languages are twenty-six thousand keys, so a section is indexed only when it is needed.
 */
export class CountryIndex {
  private readonly countries: ReadonlyMap<string, CountryCode>;
  private readonly byKey = new Map<string, CountryCode>();
  private readonly inAllLanguages: NameSections;
  private readonly sections = new Map<string, ReadonlyMap<string, CountryCode>>();

  /** @param all countries that have telephone numbers; no other is known */
  constructor(all: readonly CountryCode[]) {
    const { codes, english, inAllLanguages } = loadTables();
    this.countries = new Map<string, CountryCode>(all.map((country) => [country, country]));
    this.inAllLanguages = inAllLanguages;
    for (const country of all) this.add(country, country);
    for (const [alpha2, alpha3, numeric] of codes) {
      this.add(alpha3, alpha2);
      this.add(numeric, alpha2);
    }
    for (const [plate, country] of Object.entries(PLATES)) this.add(plate, country);
    for (const names of [english, FURTHER_COUNTRY_NAMES]) {
      for (const [country, spellings] of Object.entries(names)) {
        for (const name of [spellings].flat()) this.add(name, country);
      }
    }
  }

  get(key: string): CountryCode | undefined {
    return this.byKey.get(key) ?? this.section(sectionOf(key)).get(key);
  }

  private add(name: string, alpha2: string): void {
    const key = keyOfName(name);
    const country = this.countries.get(alpha2);
    if (country !== undefined && !this.byKey.has(key)) this.byKey.set(key, country);
  }

  private section(name: string): ReadonlyMap<string, CountryCode> {
    const indexed = this.sections.get(name);
    if (indexed !== undefined) return indexed;
    const section = new Map<string, CountryCode>();
    for (const names of this.inAllLanguages[name]?.split(';') ?? []) {
      const [alpha2 = '', keys = ''] = names.split('=');
      const country = this.countries.get(alpha2);
      if (country !== undefined) for (const key of keys.split('|')) section.set(key, country);
    }
    this.sections.set(name, section);
    return section;
  }
}
