import type { Column } from '../../../../shared/list';
import { message } from '../../../../shared/messages/message';
import { resolveCountry } from '../../../normalise/country/country';
import { columnLabel } from '../../columns/column-names';
import { countryNumbersOf } from '../../columns/country-numbers';
import { countryColumnFor, otherCountries } from '../../columns/phone-country';
import type { Cells, SampledColumn } from '../column-evidence';

/** A number with its country. */
const INTERNATIONAL = /^\W*(?:\+|00)/;

export function isInternational(cell: string): boolean {
  return INTERNATIONAL.test(cell);
}

/**
 * All phone numbers of a row are read with one column of countries. Numbers whose header belongs to another one are
 * offered, not used, if the two columns differ in a row where that matters: a number would be another person's.
 */
export function withOwnCountries(
  header: Cells,
  columns: readonly Column[],
  sampled: readonly SampledColumn[],
): readonly Column[] {
  const phones = columns.flatMap(({ index, guess }) =>
    guess?.kind === 'phone_hash' && guess.by === 'header' ? [index] : [],
  );
  const used = phones.length < 2 ? null : countryColumnFor(header, columns, phones);
  if (used === null) return columns;
  const ownOf = new Map(otherCountries(header, columns, phones, used).map(({ phone, own }) => [phone, own]));
  return columns.map((column) => {
    const own = ownOf.get(column.index);
    const sample = sampled[column.index];
    if (own === undefined || sample === undefined || column.guess === null) return column;
    const national = sample.values.filter(({ cell }) => !isInternational(cell));
    if (national.length === 0) return column;
    const ownCountry = { column: own, readWith: used };
    const countryIn = (record: Cells, at: number) =>
      resolveCountry(record[at]?.trim() ?? '', countryNumbersOf({ columns }, at));
    const differs = national.some(({ record }) => {
      const country = countryIn(record, own);
      return country !== null && country !== countryIn(record, used);
    });
    if (!differs) return { ...column, ownCountry };
    const { guess } = column;
    const label = columnLabel({ index: own, name: columns[own]?.name ?? '' });
    const reason = message('guess.ownCountry', { reason: guess.reason, column: label });
    return { ...column, ownCountry, guess: null, offer: { ...guess, reason } };
  });
}
