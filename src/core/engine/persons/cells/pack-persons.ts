import type { ReadBatch } from '../../../list/text/read-rows';
import { createCellCounter } from '../../common/pack-cells';

/** Rows of a list on their way to a thread: only the mapped cells, packed into one string. */
export interface PersonBatch {
  readonly text: string;
  /** Number of mapped cells in each row, up to the last one present, or `SKIPPED_ROW` for a record that was too long. */
  readonly cellCounts: Uint32Array;
  /** Length of each of these cells in UTF-16 units, row by row. */
  readonly lengths: Uint32Array;
  /** Row number of each row, as a spreadsheet shows it. */
  readonly rowNumbers: Uint32Array;
}

export const SKIPPED_ROW = 0xffffffff;

/**
 * Picks cells out of records: one string is transferred to a thread faster than thousands. Missing cells at the end of a
 * row need no space, however many columns are mapped.
 */
export function packPersons(
  { rows, rowNumbers }: Pick<ReadBatch, 'rows' | 'rowNumbers'>,
  columns: readonly number[],
): PersonBatch {
  const cellCountOf = createCellCounter(columns);
  const cellCounts = new Uint32Array(rows.length);
  const lengths: number[] = [];
  const cells: string[] = [];
  for (const [index, row] of rows.entries()) {
    const count = row === null ? 0 : cellCountOf(row.length);
    for (const column of columns.slice(0, count)) {
      const cell = row?.[column] ?? '';
      cells.push(cell);
      lengths.push(cell.length);
    }
    cellCounts[index] = row === null ? SKIPPED_ROW : count;
  }
  return { text: cells.join(''), cellCounts, lengths: Uint32Array.from(lengths), rowNumbers };
}
