import type { RecordBatch } from '../../list/text/record-splitter';
import { type CellBatch, type HashTask, TOO_LONG } from './batch';

/** Picks the mapped cells out of records and packs them: one string crosses to a thread faster than thousands. */
export function packCells({ records, rows }: RecordBatch, { columns, countryColumn }: HashTask): CellBatch {
  const picked = countryColumn === null ? columns : [...columns, countryColumn];
  const lengths = new Uint32Array(records.length * picked.length);
  const cells: string[] = [];
  let at = 0;
  for (const record of records) {
    for (const column of picked) {
      const cell = record?.[column] ?? '';
      cells.push(cell);
      lengths[at++] = record === null ? TOO_LONG : cell.length;
    }
  }
  return { text: cells.join(''), lengths, rows };
}
