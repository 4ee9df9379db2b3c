import { BUDGETS } from './budgets';
import type { OpenList } from './list';

/**
 * The first rows of the head, to be looked at one by one: a share among them is told well enough. Short rows below a
 * wide one are fewer, for each row is asked for each column.
 */
export function sampledRows({ sample }: Pick<OpenList, 'sample'>, columns: number): readonly (readonly string[])[] {
  return sample.slice(0, Math.min(BUDGETS.sampledRows, Math.floor(BUDGETS.sampledCells / Math.max(1, columns))));
}
