import type { CountryColumns } from '../../../../shared/column-mapping';
import type { CountryNumbers, ListInfo } from '../../../../shared/list';
import { saysNoCountry } from '../../../normalise/country/country';
import { countryNumbersOf } from './country-numbers';

/** What a row says about a country. */
interface CountryCell {
  readonly text: string;
  /** The meaning of plain numbers. */
  readonly numbers: CountryNumbers;
}

/**
 * Finds what a row says about the country of one of its columns: in the column's own country, or where that is blank, in
 * the one that serves all. Blank where no column says it.
 */
export function createCountryCells(
  info: Pick<ListInfo, 'columns'>,
  { countryColumn, ownCountries = [] }: CountryColumns,
): (record: readonly string[], column: number) => CountryCell {
  const reader = (at: number | null) => {
    const numbers = countryNumbersOf(info, at);
    return (record: readonly string[]) => ({ text: at === null ? '' : (record[at] ?? ''), numbers });
  };
  const general = reader(countryColumn);
  const own = new Map(
    ownCountries.flatMap((item) => {
      const read = reader(item.countryColumn);
      return item.columns.map((column) => [column, read] as const);
    }),
  );
  return (record, column) => {
    const cell = own.get(column)?.(record);
    return cell === undefined || saysNoCountry(cell.text, cell.numbers) ? general(record) : cell;
  };
}
