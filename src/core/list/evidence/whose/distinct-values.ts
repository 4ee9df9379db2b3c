import type { SampledColumn } from '../column-evidence';

/** How many values of a column differ, whatever their case. */
export function distinctValues({ values }: Pick<SampledColumn, 'values'>): number {
  return new Set(values.map(({ cell }) => cell.toLowerCase())).size;
}
