import type { Column } from '../../../../shared/list';
import { message } from '../../../../shared/messages/message';
import { isInternational } from '../../../normalise/phone/international-form';
import { columnLabel } from '../../columns/column-names';
import { guessedAs } from '../../columns/countries/country-pairs';
import { findCountries } from '../../columns/countries/phone-countries';
import type { Cells, SampledColumn } from '../column-evidence';
import type { Judge } from '../verdicts';
import { COLUMN, COUNTRY_NUMBERS } from '../weights';
import { countryIn } from './row-country';

/** Columns of countries that are compared. */
const MAX_RIVALS = 8;

/**
 * Of several columns of countries that may serve the phone numbers without one of their own, such as those of billing and
 * of shipping beside “Phone”, the one is used whose countries the numbers fit. If several fit about as well, that is reported.
 * “Country” is compared with those two only if hardly any number fits it, and more fit them.
 */
export function withFittingCountry(
  header: Cells,
  columns: readonly Column[],
  sampled: readonly SampledColumn[],
  judge: Judge,
): readonly Column[] {
  const phones = guessedAs('phone_hash', columns);
  const { open: phone, candidates, substitutes, named } = findCountries(header, columns, phones);
  const [used] = candidates;
  const sample = sampled[phone ?? -1];
  if (phone === null || used === undefined || sample === undefined) return columns;
  const fitsOf = (rivals: readonly number[]) => countFits(sample, rivals, columns, judge);
  const all = [...candidates, ...substitutes].slice(0, 1 + MAX_RIVALS);
  const ofAll = substitutes.length === 0 ? null : fitsOf(all);
  const isRefuted = ofAll !== null && !fitsAny(candidates, ofAll) && fitsAny(substitutes, ofAll);
  const rivals = isRefuted ? all : candidates.slice(0, 1 + MAX_RIVALS);
  const fits = isRefuted ? ofAll : fitsOf(rivals);
  if (fits === null) return columns;
  const fitOf = (index: number) => fits.of.get(index) ?? 0;
  const confidenceOf = (index: number) => columns[index]?.guess?.confidence ?? 0;
  const [best = used] = [...rivals].sort((a, b) => fitOf(b) - fitOf(a) || confidenceOf(b) - confidenceOf(a));
  const most = fitOf(best);
  const close = rivals.find((rival) => rival !== best && fitOf(rival) * COUNTRY_NUMBERS.clear >= most);
  const label = columnLabel({ index: best, name: columns[best]?.name ?? '' });
  return columns.map((column) => {
    const { index, guess } = column;
    if (index === phone && close !== undefined) return { ...column, rivalCountry: { column: close, readWith: best } };
    // Columns that were not compared, too, so that the best one is the surest.
    if (guess?.kind !== 'country' || named.includes(index) || fitOf(index) >= most) return column;
    const reason = message('guess.otherCountry', { reason: guess.reason, column: label });
    return { ...column, guess: { ...guess, reason, confidence: Math.min(guess.confidence, COLUMN.namedUnused) } };
  });
}

interface Fits {
  /** Rows with a national number in which the columns differ; at least one. */
  readonly rows: number;
  /** For each column of countries, the numbers in those rows that are in use there. */
  readonly of: ReadonlyMap<number, number>;
}

/** Whether more than a few numbers fit one of the columns. */
function fitsAny(columns: readonly number[], { rows, of }: Fits): boolean {
  return columns.some((column) => (of.get(column) ?? 0) >= rows * COLUMN.believedFrom);
}

/** Null if the columns never differ. */
function countFits(
  { values }: SampledColumn,
  rivals: readonly number[],
  columns: readonly Column[],
  judge: Judge,
): Fits | null {
  if (rivals.length < 2) return null;
  const fits = new Map<number, number>();
  let differing = 0;
  for (const { cell, record } of values) {
    if (isInternational(cell)) continue;
    const countries = rivals.map((at) => countryIn(columns, record, at));
    if (new Set(countries).size < 2) continue;
    differing++;
    for (const [position, country] of countries.entries()) {
      const rival = rivals[position] ?? -1;
      if (country !== null && judge.isPhoneOf(country, cell)) fits.set(rival, (fits.get(rival) ?? 0) + 1);
    }
  }
  return differing === 0 ? null : { rows: differing, of: fits };
}
