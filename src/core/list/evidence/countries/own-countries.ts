import type { Column } from '../../../../shared/list';
import { message } from '../../../../shared/messages/message';
import { columnLabel } from '../../columns/column-names';
import { countriesByName, guessedAs } from '../../columns/countries/country-pairs';
import type { Cells, SampledColumn } from '../column-evidence';

/**
 * Of several columns of countries, notes which one belongs by its name to a column of phone numbers, used or not, and says
 * so in its reason.
 */
export function withOwnCountries(
  header: Cells,
  columns: readonly Column[],
  sampled: readonly SampledColumn[],
): readonly Column[] {
  const countries = guessedAs('country', columns);
  if (countries.length < 2) return columns;
  const countryOf = countriesByName(header, countries);
  const phonesOf = new Map<number, Column[]>(countries.map((index) => [index, []]));
  const paired = columns.map((column) => {
    const ownCountry = mayHoldPhones(column, sampled[column.index]) ? countryOf(column.index) : null;
    if (ownCountry === null) return column;
    if (column.guess !== null) phonesOf.get(ownCountry)?.push(column);
    return { ...column, ownCountry };
  });
  return paired.map((column) => {
    const phones = phonesOf.get(column.index) ?? [];
    const { guess } = column;
    if (guess === null || phones.length === 0) return column;
    const reason = message('guess.ownCountry', { reason: guess.reason, columns: phones.map(columnLabel) });
    return { ...column, guess: { ...guess, reason } };
  });
}

function mayHoldPhones({ guess, offer }: Column, sample: SampledColumn | undefined): boolean {
  if (guess !== null) return guess.kind === 'phone_hash';
  return offer?.kind === 'phone_hash' || (sample?.meaning.kinds.includes('phone_hash') ?? false);
}
