import { maySeparate } from '../../shared/audience';
import type { ColumnMapping } from '../../shared/list';
import { columnNames } from '../hash/repeated-header';
import { valuesIn } from '../normalise/several-values';
import { type SampledList, sampledCells } from './sampled-cells';

/** How many of the sampled cells seem to hold several values, which nobody has asked for yet. */
export function countSeveralValues(list: SampledList, mapping: ColumnMapping): number {
  const names = columnNames(list.info, mapping.columns);
  return mapping.columns
    .flatMap((column, index) => sampledCells(list, mapping, column, names[index] ?? ''))
    .filter(({ value }) => seemsSeveral(value, mapping)).length;
}

/** Whether a cell seems to hold several values; false where they are parted anyway, and for kinds that have one each. */
export function seemsSeveral(value: string, { userType, severalValues }: ColumnMapping): boolean {
  return !severalValues && maySeparate(userType) && valuesIn(userType, value).length > 1;
}
