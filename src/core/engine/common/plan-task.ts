import type { ColumnMapping } from '../../../shared/list';
import { countryNumbersOf } from '../../list/columns/country-numbers';
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
    plainIds,
    rejects,
  };
}
