import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { resolveCountry, saysNoCountry } from '../../../../src/core/normalise/country/country';

describe('resolveCountry', () => {
  it.each(getCountries())('finds %s by its alpha-2 code, in any letter case', (country) => {
    expect(resolveCountry(` ${country.toLowerCase()} `)).toBe(country);
  });

  it.each([
    ['an alpha-3 code', 'DEU', 'DE'],
    ['a numeric code', '276', 'DE'],
    ['a numeric code with its zeros', '040', 'AT'],
    ['a calling code', '44', 'GB'],
    ['the plate code of its cars', 'D', 'DE'],
    ['the plate code with a dot', 'A.', 'AT'],
    ['a name beside its code', 'CH Schweiz', 'CH'],
    ['a code beside its name', 'Deutschland DE', 'DE'],
    ['a calling code before its name', '+49 Germany', 'DE'],
    ['an invisible character before a code', '\u200BCH', 'CH'],
    ['an alpha-3 code in lower case', 'usa', 'US'],
    ['an English name', 'Germany', 'DE'],
    ['a name in capitals with odd spaces', ' UNITED   STATES\u00A0', 'US'],
    ['an alias of the names list', 'Great Britain', 'GB'],
    ['an article', 'The Netherlands', 'NL'],
    ['accents', 'Côte d’Ivoire', 'CI'],
    ['accents left out', 'Turkiye', 'TR'],
    ['an ampersand', 'Trinidad & Tobago', 'TT'],
    ['dots', 'U.S.A.', 'US'],
    ['the usual code of the United Kingdom', 'UK', 'GB'],
    ["the European Union's code of Greece", 'EL', 'GR'],
    ['a short name', 'Moldova', 'MD'],
    ['a part of a country', 'Scotland', 'GB'],
    ['the shorter of two namesakes', 'Congo', 'CG'],
    ['the longer of two namesakes', 'Democratic Republic of the Congo', 'CD'],
    ['a code outside ISO', 'XKX', 'XK'],
    ['a German name', 'Deutschland', 'DE'],
    ['a German name in capitals', 'ÖSTERREICH', 'AT'],
    ['a German name without umlauts', 'Oesterreich', 'AT'],
    ['a French name', 'États-Unis', 'US'],
    ['a long native name', 'ประเทศไทย', 'TH'],
    ['a Polish name', 'Niemcy', 'DE'],
    ['a Turkish name in capitals', 'ALMANYA', 'DE'],
    ['a Greek name in capitals', 'ΚΥΠΡΟΣ', 'CY'],
    ['a Japanese name', '日本', 'JP'],
    ['a traditional Chinese name', '德國', 'DE'],
    ['an Arabic name', 'ألمانيا', 'DE'],
    ['an official name', 'Federal Republic of Germany', 'DE'],
    ['an official name with its noun first', 'Korea (the Republic of)', 'KR'],
    ['an official name with a comma', 'Iran, Islamic Republic of', 'IR'],
    ['an article behind the name', 'United States of America (the)', 'US'],
    ['a long official name', 'United Kingdom of Great Britain and Northern Ireland (the)', 'GB'],
    ['an official name with an adjective', 'Hellenic Republic', 'GR'],
    ['the northern of two namesakes', 'Korea (the Democratic People’s Republic of)', 'KP'],
    ['the continental of two namesakes', "People's Republic of China", 'CN'],
    ['a name of one letter with its accent', 'Ý', 'IT'],
    ['an accented abbreviation', 'ČR', 'CZ'],
    ['a short Arabic name', 'الإمارات', 'AE'],
    ['an official German name', 'Vereinigte Staaten von Amerika', 'US'],
    ['an official French name', 'Fédération de Russie', 'RU'],
    ['an official Chinese name', '中华人民共和国', 'CN'],
    ['a German name with letters for umlauts', 'Suedafrika', 'ZA'],
    ['an abbreviated republic', 'Korea, Rep. of', 'KR'],
    ['an abbreviated point of the compass', 'S. Africa', 'ZA'],
    ['an abbreviation in Spanish', 'EUA', 'US'],
    ['an abbreviation in Dutch', 'VS', 'US'],
    ['a code of sports', 'SUI', 'CH'],
    ['a code with points in common use', 'U.K.', 'GB'],
    ['another one', 'G.B.', 'GB'],
  ])('knows %s', (_, value, country) => {
    expect(resolveCountry(value)).toBe(country);
  });

  it.each(['Y', 'Kongo', 'T.C.', 'N/A', 'n.a.', '#N/A', 'S/N', 'A.S.', 'R.-U.', 'Nga', 'CHI', 'Virgin Islands'])(
    'leaves “%s” open',
    (value) => {
      expect(resolveCountry(value)).toBeNull();
    },
  );

  it('finds nearly every country by its name in every language of Node.js, and never another one', () => {
    let known = 0;
    let asked = 0;
    for (const locale of [
      'de',
      'fr',
      'es',
      'it',
      'nl',
      'pl',
      'pt',
      'tr',
      'ru',
      'uk',
      'ar',
      'ja',
      'ko',
      'zh',
      'hi',
      'vi',
      'fi',
    ]) {
      const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
      for (const country of getCountries()) {
        const resolved = resolveCountry(names.of(country) ?? '');
        if (resolved !== null) expect(resolved, `${locale} ${country}`).toBe(country);
        asked++;
        if (resolved !== null) known++;
      }
    }
    expect(known / asked).toBeGreaterThan(0.98);
  });

  it.each([
    ['49', 'DE'],
    ['+49', 'DE'],
    ['0049', 'DE'],
    ['+ 49', 'DE'],
    ['383', 'XK'],
  ])('knows the calling code %s', (value, country) => {
    expect(resolveCountry(value)).toBe(country);
  });

  it.each([
    ['1', 'US'],
    ['7', 'RU'],
    ['44', 'GB'],
    ['39', 'IT'],
    ['61', 'AU'],
  ])('takes the calling code %s for its main country', (value, country) => {
    expect(resolveCountry(value)).toBe(country);
  });

  it('gives every calling code to a country that has it', () => {
    for (const country of getCountries()) {
      const code = getCountryCallingCode(country);
      const main = resolveCountry(`+${code}`);
      expect(main && getCountryCallingCode(main)).toBe(code);
    }
  });

  it.each([
    ['250', 'RW', 'FR', null],
    ['40', 'RO', 'AT', null],
    ['044', 'BS', 'BS', 'BS'],
    ['49', 'DE', 'DE', 'DE'],
    ['276', 'DE', 'DE', 'DE'],
    ['8', 'AL', 'AL', 'AL'],
    ['+250', 'RW', 'RW', 'RW'],
    ['Rwanda', 'RW', 'RW', 'RW'],
    ['999', null, null, null],
    ['49.0', 'DE', 'DE', 'DE'],
    ['44.0', 'GB', 'BS', null],
    ['44,0', 'GB', 'BS', null],
    [' (44) ', 'GB', 'BS', null],
    ['4-4', null, null, null],
    ['12.4', null, null, null],
  ] as const)(
    'reads %s in a column of calling codes, of ISO numbers, and of neither for certain',
    (value, calling, iso, unclear) => {
      expect(resolveCountry(value, 'calling-codes')).toBe(calling);
      expect(resolveCountry(value, 'iso-numbers')).toBe(iso);
      expect(resolveCountry(value, 'unclear')).toBe(unclear);
    },
  );

  it.each([
    ['nothing', ''],
    ['a word', 'Atlantis'],
    ['a country without telephone numbers', 'Antarctica'],
    ['its code', 'AQ'],
    ['a calling code that nobody has', '999'],
    ['a plus', '+'],
    ['zero', '0'],
    ['a whole phone number', '+49301234567'],
    ['a name that two countries share', 'Saint-Martin (which part?)'],
    ['a form of state alone', 'Republic'],
    ['more text than a name has', 'Germany'.padEnd(101)],
    ['a number that is a calling code and an ISO number', '250'],
    ['a property of every object', 'constructor'],
  ])('does not know %s', (_, value) => {
    expect(resolveCountry(value)).toBeNull();
  });
});

describe('saysNoCountry', () => {
  it.each(['', ' ', '\u00A0', '\0', '\u200B', '\u200E\t', '\u2060'])(
    'is true of %j, in which nobody sees anything',
    (cell) => {
      expect(saysNoCountry(cell, 'unclear')).toBe(true);
    },
  );

  it('is true of NA only where R has written it', () => {
    expect(saysNoCountry('\u200BNA ', 'not-available')).toBe(true);
    expect(saysNoCountry('NA', 'unclear')).toBe(false);
    expect(saysNoCountry('na', 'not-available')).toBe(false);
  });
});
