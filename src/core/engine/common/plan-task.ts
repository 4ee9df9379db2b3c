import type { ColumnMapping, OwnCountry } from '../../../shared/column-mapping';
import { countryNumbersOf } from '../../list/columns/countries/country-numbers';
import { labelColumnsOf } from '../../list/columns/label-columns';
import type { OpenList } from '../../list/list';
import { headerOf } from '../../normalise/cell/repeated-header';
import type { HashTask } from './batch';

/** How the cells of a list are read by a mapping. */
export function planTask(
  { info, header }: Pick<OpenList, 'info' | 'header'>,
  mapping: ColumnMapping,
  { plainIds, rejects }: Pick<HashTask, 'plainIds' | 'rejects'>,
): HashTask {
  return {
    ...mapping,
    columnNames: headerOf({ header }, mapping.columns),
    labelColumns: mapping.userType === 'phone_hash' ? labelColumnsOf(header, mapping.columns) : [],
    countryNumbers: countryNumbersOf(info, mapping.countryColumn),
    ownCountries: usedCountries(mapping).map((own) => ({ ...own, numbers: countryNumbersOf(info, own.countryColumn) })),
    plainIds,
    rejects,
  };
}

function usedCountries({ userType, columns, ownCountries = [] }: ColumnMapping): readonly OwnCountry[] {
  return userType === 'phone_hash' ? ownCountries.filter((own) => own.columns.some((at) => columns.includes(at))) : [];
}
