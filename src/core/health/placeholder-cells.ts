import type { ColumnMapping } from '../../shared/column-mapping';
import type { OpenList } from '../list/list';
import { isStandIn } from '../normalise/cell/placeholder';
import { trim } from '../normalise/cell/trim';
import { isPlaceholder, JOINT, mayHoldMadeUpValue } from './value-patterns';

/** Enough to find out whether there are any. */
const MAX_ROWS = 1_000;

/** How many cells of the first rows hold a made-up value in place of none, such as test@test.com or 0000000000. */
export function countMadeUpValues({ sample }: Pick<OpenList, 'sample'>, { columns }: ColumnMapping): number {
  const rows = sample.slice(0, MAX_ROWS);
  const counts = columns.map((column) => {
    const cells = rows.map((row) => row[column] ?? '');
    // For nearly every column its cells all at once decide.
    if (!mayHoldMadeUpValue(cells.join(JOINT))) return 0;
    return cells.map((cell) => trim(cell)).filter((value) => value !== '' && !isStandIn(value) && isPlaceholder(value))
      .length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
