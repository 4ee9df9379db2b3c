import { supportsMultiValue } from '../../shared/audience';
import type { ColumnMapping } from '../../shared/column-mapping';
import type { OpenList } from '../list/list';
import { sampledRows } from '../list/sampled-rows';
import { headerOf, isRepeatedHeader } from '../normalise/cell/repeated-header';
import { mayBeMultiValue, splitMultiValue } from '../normalise/cell/split-multi-value';
import { trim } from '../normalise/cell/trim';

export type SampledList = Pick<OpenList, 'info' | 'header' | 'sample' | 'sampleRows'>;

/** How many sampled cells seem to hold several values that are not being split yet. */
export function countMultiValueCells(list: SampledList, mapping: ColumnMapping): number {
  const names = headerOf(list, mapping.columns);
  const rows = sampledRows(list, mapping.columns.length);
  const counts = mapping.columns.map((column, index) => {
    // For nearly every cell its characters alone decide.
    const cells = rows.map((record) => record[column] ?? '').filter(mayBeMultiValue);
    const values = cells.filter((cell) => !isRepeatedHeader(cell, names[index] ?? '')).map((cell) => trim(cell));
    return values.filter((value) => looksMultiValue(value, mapping)).length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

/** For a trimmed cell; false if its values are split anyway, and for user types with one value per cell. */
export function looksMultiValue(value: string, { userType, multiValue }: ColumnMapping): boolean {
  return !multiValue && supportsMultiValue(userType) && splitMultiValue(userType, value).length > 1;
}
