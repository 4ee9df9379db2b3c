import type { RowBatch } from '../../list/text/row-splitter';
import { type CellBatch, type HashTask, TOO_LONG_MARK } from './batch';

/** Picks the mapped cells out of records and packs them: one string crosses to a thread faster than thousands. */
export function packCells(batch: RowBatch, { columns, countryColumn }: HashTask): CellBatch {
  return packColumns(batch, countryColumn === null ? columns : [...columns, countryColumn]);
}

export function packColumns(
  { rows: records, rowNumbers: rows }: RowBatch,
  mappedColumns: readonly number[],
): CellBatch {
  const lengths = new Uint32Array(records.length * mappedColumns.length);
  const cells: string[] = [];
  let end = 0;
  for (const row of records) {
    for (const column of mappedColumns) {
      const cell = row?.[column] ?? '';
      cells.push(cell);
      lengths[end++] = row === null ? TOO_LONG_MARK : cell.length;
    }
  }
  return { text: cells.join(''), lengths, rowNumbers: rows };
}
