import { supportsMultiValue } from '../../shared/audience';
import type { ColumnMapping } from '../../shared/list';
import type { OpenList } from '../list/list';
import { sampledRows } from '../list/sampled-rows';
import { headerOf, isRepeatedHeader } from '../normalise/cell/repeated-header';
import { mayBeMultiValue, splitMultiValue } from '../normalise/cell/split-multi-value';
import { trim } from '../normalise/cell/trim';

export type SampledList = Pick<OpenList, 'info' | 'header' | 'sample' | 'sampleRows'>;

/** How many of the sampled cells seem to hold several values, which nobody has asked for yet. */
export function countMultiValueCells(list: SampledList, mapping: ColumnMapping): number {
  const names = headerOf(list, mapping.columns);
  let count = 0;
  for (const record of sampledRows(list, mapping.columns.length)) {
    for (const [index, column] of mapping.columns.entries()) {
      const cell = record[column] ?? '';
      // Nearly every cell is told by its characters alone.
      if (!mayBeMultiValue(cell) || isRepeatedHeader(cell, names[index] ?? '')) continue;
      if (looksMultiValue(trim(cell), mapping)) count++;
    }
  }
  return count;
}

/** Of a trimmed cell; false where its values are parted anyway, and for kinds of which a cell holds one. */
export function looksMultiValue(value: string, { userType, severalValues }: ColumnMapping): boolean {
  return !severalValues && supportsMultiValue(userType) && splitMultiValue(userType, value).length > 1;
}
