import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { numberingPlans, phoneMetadata } from '../../../../src/core/normalise/phone/phone-metadata';
import { planOfCountry, planOfInternational } from '../../../../src/core/normalise/phone/phone-plan';

describe('a numbering plan', () => {
  it.each(getCountries())('is known for %s', (country) => {
    expect(planOfCountry(country)?.callingCode).toBe(getCountryCallingCode(country));
  });

  it.each(getCountries())('is the same for %s in the smallest edition of the metadata as in the largest', (country) => {
    expect(planParts(numberingPlans().countries[country])).toEqual(planParts(phoneMetadata().countries[country]));
  });

  it('is the same in both editions for calling codes of no country', () => {
    expect(numberingPlans().nonGeographic).toEqual(phoneMetadata().nonGeographic);
    expect(numberingPlans().country_calling_codes).toEqual(phoneMetadata().country_calling_codes);
  });

  it.each([
    ['one digit', '1 212 555 0123', '1'],
    ['two digits', '49 30 12345', '49'],
    ['three digits', '358 9 12345', '358'],
    ['no country', '800 1234 5678', '800'],
  ])('is found by a calling code of %s', (_, number, callingCode) => {
    expect(planOfInternational(number.replaceAll(' ', ''))?.callingCode).toBe(callingCode);
  });

  it.each(['', '99', '999123', '012345'])('is not found for %j, which begins with no calling code', (digits) => {
    expect(planOfInternational(digits)).toBeNull();
  });

  it('judges the length of a national number', () => {
    const fits = planOfCountry('NO')?.fits;
    expect(fits?.[4]).toBe('too-short');
    expect(fits?.[5]).toBe('possible');
    expect(fits?.[7]).toBe('too-short');
    expect(fits?.[8]).toBe('possible');
    expect(fits).toHaveLength(9);
  });

  it('detects where the countries of a calling code disagree about a length', () => {
    // Seven digits are possible only in Canada; ten everywhere from the United States to Jamaica.
    const fits = planOfCountry('US')?.fits;
    expect(fits?.[6]).toBe('too-short');
    expect(fits?.[7]).toBe('disputed');
    expect(fits?.[10]).toBe('possible');
    // Eight digits are too many for Bonaire, but not for Curaçao.
    expect(planOfCountry('BQ')?.fits[8]).toBe('disputed');
  });
});

/** What comes before the kinds of numbers. For nothing an edition has 0, an empty list, or ends. */
function planParts(source: readonly unknown[] = []): readonly unknown[] {
  return Array.from({ length: 9 }, (_, at) => (String(source[at] || '') === '' ? null : source[at]));
}
