import { type CountryColumns, countryColumnsOf, ownCountryOf } from '../../../shared/column-mapping';
import type { Column } from '../../../shared/list';

/** The countries of a mapping without a column that gets another use. */
export function countriesWithout({ countryColumn, ownCountries = [] }: CountryColumns, column: number): CountryColumns {
  const own = ownCountries
    .filter((item) => item.countryColumn !== column)
    .map((item) => ({ ...item, columns: item.columns.filter((other) => other !== column) }))
    .filter(({ columns }) => columns.length > 0);
  const left = countryColumn === column ? null : countryColumn;
  return own.length === 0 ? { countryColumn: left } : { countryColumn: left, ownCountries: own };
}

/**
 * The countries of a mapping with one more column of phone numbers, which is read with the country that belongs to it by
 * its name, unless the marketer chose one for all.
 * @param mapped the columns of numbers that it has already
 */
export function countriesWith(
  countries: CountryColumns,
  column: number,
  mapped: readonly number[],
  columns: readonly Column[],
): CountryColumns {
  const countryOf = (at: number) => columns[at]?.ownCountry ?? countries.countryColumn;
  const isChosen = mapped.some((at) => (ownCountryOf(countries, at) ?? countries.countryColumn) !== countryOf(at));
  const own = countryOf(column);
  if (isChosen || own === null || own === countries.countryColumn) return countries;
  const { ownCountries = [] } = countries;
  const isKnown = countryColumnsOf(countries).includes(own);
  const added = isKnown ? ownCountries : [...ownCountries, { countryColumn: own, columns: [] }];
  return {
    countryColumn: countries.countryColumn,
    ownCountries: added.map((item) =>
      item.countryColumn === own ? { ...item, columns: [...item.columns, column] } : item,
    ),
  };
}
