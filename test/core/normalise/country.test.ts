import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { resolveCountry } from '../../../src/core/normalise/country';

describe('resolveCountry', () => {
  it.each(getCountries())('knows %s by its alpha-2 code, in any case', (country) => {
    expect(resolveCountry(` ${country.toLowerCase()} `)).toBe(country);
  });

  it.each([
    ['an alpha-3 code', 'DEU', 'DE'],
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
  ])('knows %s', (_, value, country) => {
    expect(resolveCountry(value)).toBe(country);
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
    ['nothing', ''],
    ['a word', 'Atlantis'],
    ['a country without telephone numbers', 'Antarctica'],
    ['its code', 'AQ'],
    ['a calling code that nobody has', '999'],
    ['a plus', '+'],
    ['zero', '0'],
    ['a whole phone number', '+49301234567'],
    ['a name in another language', 'Deutschland'],
    ['another script', '日本'],
    ['more text than a name has', 'Germany'.padEnd(101)],
    ['a property of every object', 'constructor'],
  ])('does not know %s', (_, value) => {
    expect(resolveCountry(value)).toBeNull();
  });
});
