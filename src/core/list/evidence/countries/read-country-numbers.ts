import type { CountryCode } from 'libphonenumber-js/core';
import type { CountryNumbers } from '../../../../shared/list';
import { type CountryNumber, countryNumber } from '../../../normalise/country/country';
import { containsPhrase, headerTokens } from '../../columns/header-tokens';
import { LANGUAGES, wordsOfAll } from '../../columns/words/all-languages';
import { phrasesIn } from '../../columns/words/phrase-index';
import type { SampledColumn } from '../column-evidence';
import type { Judge } from '../verdicts';
import { COLUMN, COUNTRY_NUMBERS } from '../weights';

/** Words of a header that say what numbers below it are. */
const CALLING = wordsOfAll(({ names }) => names?.callingCodes);
/** Phrases of a header, such as the “M49” of the United Nations. */
const ISO = LANGUAGES.flatMap(({ names }) => phrasesIn(names?.isoNumbers ?? '')).map((phrase) => phrase.split(' '));

/** Columns of phone numbers that are examined: one number a row is enough. */
const MAX_PHONES = 8;

/**
 * What the plain numbers of a column of countries mean: what its header says; else what follows from numbers with only
 * one meaning, and from phone numbers that are in use in only one of two countries. Null if it holds no such number.
 * @param phones the columns of phone numbers
 */
export function readCountryNumbers(
  { name, values }: SampledColumn,
  phones: readonly SampledColumn[],
  judge: Judge,
): CountryNumbers | null {
  const numbers = values.flatMap(({ cell, record }) => {
    const number = countryNumber(cell);
    return number === null ? [] : [{ number, record }];
  });
  if (numbers.length === 0) return null;
  const said = saidByHeader(name);
  if (said !== null) return said;
  let calling = 0;
  let iso = 0;
  for (const { number, record } of numbers) {
    const cells = phones
      .slice(0, MAX_PHONES)
      .map(({ index }) => record[index]?.trim() ?? '')
      .filter((cell) => cell !== '');
    const fits = fittingMeanings(number, cells, judge);
    if (fits.calling && !fits.iso) calling++;
    if (fits.iso && !fits.calling) iso++;
  }
  if (calling > iso * COUNTRY_NUMBERS.clear) return 'calling-codes';
  if (iso > calling * COUNTRY_NUMBERS.clear) return 'iso-numbers';
  return 'unclear';
}

/** Whether most values are plain numbers that may stand for countries. */
export function holdsCountryNumbers({ values }: SampledColumn): boolean {
  const numbers = values.filter(({ cell }) => countryNumber(cell) !== null).length;
  return numbers > 0 && numbers >= values.length * COLUMN.tellingFrom;
}

function saidByHeader(name: string): CountryNumbers | null {
  const tokens = headerTokens(name);
  if (ISO.some((phrase) => containsPhrase(tokens, phrase))) return 'iso-numbers';
  return tokens.some((token) => CALLING.has(token)) ? 'calling-codes' : null;
}

function fittingMeanings({ callingCode, isoWithZeros }: CountryNumber, phones: readonly string[], judge: Judge) {
  if (callingCode === null || isoWithZeros === null) {
    return { calling: callingCode !== null, iso: isoWithZeros !== null };
  }
  const fits = (country: CountryCode) => phones.some((cell) => judge.isPhoneOf(country, cell));
  return { calling: fits(callingCode), iso: fits(isoWithZeros) };
}
