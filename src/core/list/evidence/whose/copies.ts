import type { SampledColumn } from '../column-evidence';
import { COLUMN } from '../weights';

/** “email_lowercase” and “Confirm Email”: nobody has the address of a friend. */
export function isCopy({ values }: SampledColumn, { index }: SampledColumn): boolean {
  const same = values.filter(({ cell, record }) => record[index]?.trim().toLowerCase() === cell.toLowerCase());
  return same.length >= values.length * COLUMN.copied;
}
