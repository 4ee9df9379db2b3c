import { countryColumnsOf } from '../../../shared/column-mapping';
import type { ReadBatch } from '../../list/text/read-rows';
import { type CellBatch, type HashTask, TOO_LONG_MARK } from './batch';

/**
 * Picks the mapped cells out of records and packs them: one string is transferred to a thread faster than thousands.
 * Missing cells at the end of a row need no space, however many columns are mapped.
 */
export function packCells(
  { rows, rowNumbers }: Pick<ReadBatch, 'rows' | 'rowNumbers'>,
  task: Pick<HashTask, 'columns' | 'countryColumn' | 'ownCountries' | 'labelColumns'>,
): CellBatch {
  const { columns, labelColumns } = task;
  const countryColumns = countryColumnsOf(task);
  const cellCountOf = createCellCounter(columns);
  const lengths: number[] = [];
  const cells: string[] = [];
  const cellCounts = new Uint32Array(rows.length);
  for (const [index, row] of rows.entries()) {
    const add = (column: number) => {
      const cell = row?.[column] ?? '';
      cells.push(cell);
      lengths.push(row === null ? TOO_LONG_MARK : cell.length);
    };
    for (const country of countryColumns) add(country);
    const count = row === null ? columns.length : Math.max(1, cellCountOf(row.length));
    for (const label of labelColumns.slice(0, count)) if (label !== null) add(label);
    for (let i = 0; i < count; i++) add(columns[i] ?? 0);
    cellCounts[index] = count;
  }
  return { text: cells.join(''), cellCounts, lengths: Uint32Array.from(lengths), rowNumbers };
}

/** Counts the mapped cells of a row up to the last one present, by its length; computed once for each. */
export function createCellCounter(columns: readonly number[]): (length: number) => number {
  const longest = Math.max(...columns) + 1;
  const counts = new Map<number, number>();
  return (rowLength) => {
    const length = Math.min(rowLength, longest);
    const known = counts.get(length);
    if (known !== undefined) return known;
    const count = columns.findLastIndex((column) => column < length) + 1;
    counts.set(length, count);
    return count;
  };
}
