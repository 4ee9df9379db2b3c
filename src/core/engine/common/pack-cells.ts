import type { ReadBatch, ReadRow } from '../../list/text/read-rows';
import { type CellBatch, type HashTask, TOO_LONG_MARK } from './batch';

/**
 * Picks the mapped cells out of records and packs them: one string is transferred to a thread faster than thousands.
 * Missing cells at the end of a row need no space, however many columns are mapped.
 */
export function packCells(
  { rows, rowNumbers }: Pick<ReadBatch, 'rows' | 'rowNumbers'>,
  { columns, countryColumn, labelColumns }: Pick<HashTask, 'columns' | 'countryColumn' | 'labelColumns'>,
): CellBatch {
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
    if (countryColumn !== null) add(countryColumn);
    for (const label of labelColumns) if (label !== null) add(label);
    const count = cellCountOf(row);
    for (let i = 0; i < count; i++) add(columns[i] ?? 0);
    cellCounts[index] = count;
  }
  return { text: cells.join(''), cellCounts, lengths: Uint32Array.from(lengths), rowNumbers };
}

/** Counts the mapped cells of a row; computed once for each row length. */
function createCellCounter(columns: readonly number[]): (row: ReadRow) => number {
  const longest = Math.max(...columns) + 1;
  const counts = new Map<number, number>();
  return (row) => {
    if (row === null) return columns.length;
    const length = Math.min(row.length, longest);
    const known = counts.get(length);
    if (known !== undefined) return known;
    const count = Math.max(1, columns.findLastIndex((column) => column < length) + 1);
    counts.set(length, count);
    return count;
  };
}
