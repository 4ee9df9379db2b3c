import type { CountryNumbers, ListInfo } from '../../../../shared/list';

/** What plain numbers in a column of countries mean; `unclear` if the list leaves it open. */
export function countryNumbersOf({ columns }: Pick<ListInfo, 'columns'>, column: number | null): CountryNumbers {
  return (column === null ? undefined : columns[column]?.countryNumbers) ?? 'unclear';
}
