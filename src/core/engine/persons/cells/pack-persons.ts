import type { ReadBatch } from '../../../list/text/read-rows';

/** Rows of a list on their way to a thread: only the mapped cells, packed into one string. */
export interface PersonBatch {
  readonly text: string;
  /** Length of each mapped cell in UTF-16 units, row by row, or `SKIPPED_ROW` where a record was too long. */
  readonly lengths: Uint32Array;
  /** Row number of each row, as a spreadsheet shows it. */
  readonly rowNumbers: Uint32Array;
}

export const SKIPPED_ROW = 0xffffffff;

/** Picks cells out of records: one string is transferred to a thread faster than thousands. */
export function packPersons(
  { rows, rowNumbers }: Pick<ReadBatch, 'rows' | 'rowNumbers'>,
  columns: readonly number[],
): PersonBatch {
  const lengths = new Uint32Array(rows.length * columns.length);
  const cells: string[] = [];
  let end = 0;
  for (const row of rows) {
    for (const column of columns) {
      const cell = row?.[column] ?? '';
      cells.push(cell);
      lengths[end++] = row === null ? SKIPPED_ROW : cell.length;
    }
  }
  return { text: cells.join(''), lengths, rowNumbers };
}
