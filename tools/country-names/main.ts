/**
 * Writes country names in all languages of CLDR, from the ICU of this Node.js, for `normalise/country/`. A precomputed
 * table loads in a few milliseconds; querying `Intl.DisplayNames` for all languages takes seconds, and results differ
 * between versions. Run it when countries change their names: `npm run country-names`.
 */
import { writeFile } from 'node:fs/promises';
import { getCountries } from 'libphonenumber-js/min';
import { keyOfName, sectionOf } from '../../src/core/normalise/country/country-key';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const TARGET = new URL('../../src/core/normalise/country/country-names.json', import.meta.url);

const languages = Intl.DisplayNames.supportedLocalesOf(
  [...LETTERS].flatMap((a) => [...LETTERS].flatMap((b) => [a + b, ...[...LETTERS].map((c) => a + b + c)])),
);
const locales = [...languages, ...Intl.DisplayNames.supportedLocalesOf(['zh-Hant', 'pt-PT', 'sr-Latn', 'uz-Cyrl'])];
const countriesByKey = new Map<string, Set<string>>();
for (const locale of locales) {
  for (const style of ['long', 'short'] as const) {
    const names = new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
    for (const country of getCountries()) {
      for (const name of spellings(names.of(country) ?? '', locale)) {
        const key = keyOfName(name);
        // Without accents, up to three letters are a code.
        if (key === '' || /^[a-z]{1,3}$/.test(key)) continue;
        countriesByKey.set(key, (countriesByKey.get(key) ?? new Set()).add(country));
      }
    }
  }
}

/** A name of different countries in different languages is ambiguous and omitted. */
const keysBySection: Record<string, Record<string, string[]>> = {};
const ambiguous: string[] = [];
for (const [key, [country = '', ...others]] of inOrder(countriesByKey)) {
  if (others.length > 0) {
    ambiguous.push(`${key} (${[country, ...others].join(', ')})`);
    continue;
  }
  const section = keysBySection[sectionOf(key)] ?? {};
  keysBySection[sectionOf(key)] = section;
  section[country] = [...(section[country] ?? []), key];
}
const sections = inOrder(Object.entries(keysBySection)).map(([section, keys]) => {
  const countries = inOrder(Object.entries(keys)).map(([country, own]) => `${country}=${own.join('|')}`);
  return [section, countries.join(';')];
});
await writeFile(TARGET, `${JSON.stringify(Object.fromEntries(sections), null, 1)}\n`);
console.log(
  `${locales.length} languages of CLDR ${process.versions.cldr ?? ''}; omitted as ambiguous: ${ambiguous.join('; ')}`,
);

/** German is also written without umlauts: `Aegypten`. */
function spellings(name: string, locale: string): readonly string[] {
  if (locale !== 'de') return [name];
  const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };
  return [name, name.replace(/[äöü]/gi, (letter) => letters[letter] ?? letter)];
}

function inOrder<T>(entries: Iterable<readonly [string, T]>): readonly (readonly [string, T])[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}
