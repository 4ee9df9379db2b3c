import type { Column } from '../../../../shared/list';
import { message } from '../../../../shared/messages/message';
import { isInternational } from '../../../normalise/phone/international-form';
import { columnLabel } from '../../columns/column-names';
import { countryColumnsFor, unreadCountries } from '../../columns/countries/phone-countries';
import type { Cells, SampledColumn } from '../column-evidence';
import { countryIn } from './row-country';

/**
 * Numbers that only their place says to belong to another column of countries than the one they are read with are
 * offered, not used, if the two columns differ in a row where that matters: a number would be another person's.
 */
export function withUnreadCountries(
  header: Cells,
  columns: readonly Column[],
  sampled: readonly SampledColumn[],
): readonly Column[] {
  const phones = columns.flatMap(({ index, guess }) =>
    guess?.kind === 'phone_hash' && guess.by === 'header' ? [index] : [],
  );
  const used = phones.length < 2 ? null : countryColumnsFor(header, columns, phones).countryColumn;
  if (used === null) return columns;
  const ownOf = new Map(unreadCountries(header, columns, phones, used).map(({ phone, own }) => [phone, own]));
  return columns.map((column) => {
    const own = ownOf.get(column.index);
    const sample = sampled[column.index];
    if (own === undefined || sample === undefined || column.guess === null) return column;
    const national = sample.values.filter(({ cell }) => !isInternational(cell));
    if (national.length === 0) return column;
    const unreadCountry = { column: own, readWith: used };
    const differs = national.some(({ record }) => {
      const country = countryIn(columns, record, own);
      return country !== null && country !== countryIn(columns, record, used);
    });
    if (!differs) return { ...column, unreadCountry };
    const { guess } = column;
    const label = columnLabel({ index: own, name: columns[own]?.name ?? '' });
    const reason = message('guess.unreadCountry', { reason: guess.reason, column: label });
    return { ...column, unreadCountry, guess: null, offer: { ...guess, reason } };
  });
}
