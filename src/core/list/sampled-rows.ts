import { BUDGETS } from './budgets';
import type { OpenList } from './list';

/**
 * The first rows of the head, to be examined one by one: enough to estimate a share. Wide lists give fewer rows, since
 * each row is examined for each column.
 */
export function sampledRows({ sample }: Pick<OpenList, 'sample'>, columns: number): readonly (readonly string[])[] {
  return sample.slice(0, Math.min(BUDGETS.sampledRows, Math.floor(BUDGETS.sampledCells / Math.max(1, columns))));
}
