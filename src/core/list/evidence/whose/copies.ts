import type { SampledColumn } from '../column-evidence';
import { COLUMN } from '../weights';

/** Whether a column repeats another one, as “email_lowercase” and “Confirm Email” do: then it is of nobody else. */
export function isCopy({ values }: SampledColumn, { index }: SampledColumn): boolean {
  const same = values.filter(({ cell, record }) => record[index]?.trim().toLowerCase() === cell.toLowerCase());
  return same.length >= values.length * COLUMN.copied;
}
