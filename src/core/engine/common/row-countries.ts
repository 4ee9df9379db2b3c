import type { CountryCode } from 'libphonenumber-js/core';
import type { CountryNumbers } from '../../../shared/list';
import type { HashTask } from './batch';
import type { RowTally } from './counts/row-tally';
import type { Rules } from './rules/rules';

/** The country of one of a row's mapped cells, by its index among them. */
export type CountryOfCell = (index: number) => CountryCode | null;

/** Which of its `ownCountries` each mapped column is read with, counted from 1; 0 for the country of the row. */
export function placesOfCountries({ columns, ownCountries }: HashTask): readonly number[] {
  return columns.map((column) => 1 + ownCountries.findIndex((own) => own.columns.includes(column)));
}

/**
 * Creates the function that reads the country cells of a row and counts those that name no country. `nextCell` gives
 * these cells in the order of `countryColumnsOf`.
 */
export function createRowCountries(
  task: HashTask,
  rules: Rules,
): (nextCell: () => string, tally: RowTally) => CountryOfCell {
  const { userType, countryColumn, ownCountries } = task;
  const places = placesOfCountries(task);
  const read = (cell: string, tally: RowTally, numbers?: CountryNumbers) => {
    const country = rules.countryOf(cell, numbers);
    if (country === null && userType === 'phone_hash') tally.unreadCountry(cell);
    return country;
  };
  return (nextCell, tally) => {
    const general = read(countryColumn === null ? '' : nextCell(), tally);
    if (ownCountries.length === 0) return () => general;
    const countries = [general];
    for (const { numbers } of ownCountries) {
      const cell = nextCell();
      countries.push(cell.trim() === '' ? general : read(cell, tally, numbers));
    }
    return (index) => countries[places[index] ?? 0] ?? null;
  };
}
