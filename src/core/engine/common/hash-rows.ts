import { type CellBatch, type HashedRows, type HashTask, TOO_LONG_MARK } from './batch';
import type { DigestWriter } from './digest-writer';
import { createCellHasher } from './hash-cells';
import { RowTally } from './row-tally';
import type { Rules } from './rules';

/**
 * The reference path of the engine: normalise, hash, count. Every faster path must give the same bytes.
 * One call hashes one batch; its digests go to `writer`, in the order of the cells.
 */
export function hashRows(task: HashTask, rules: Rules, batch: CellBatch, writer: DigestWriter): HashedRows {
  const cellsPerRow = task.columns.length + (task.countryColumn === null ? 0 : 1);
  const tally = new RowTally(task.rejects);
  const hashCell = createCellHasher(task, rules, writer, tally);
  const cells: string[] = [];
  let start = 0;

  batch.rowNumbers.forEach((row, index) => {
    cells.length = 0;
    let tooLong = false;
    for (let i = 0; i < cellsPerRow; i++) {
      const length = batch.lengths[index * cellsPerRow + i] ?? 0;
      if (length === TOO_LONG_MARK) tooLong = true;
      const end = start + (length === TOO_LONG_MARK ? 0 : length);
      cells.push(batch.text.slice(start, end));
      start = end;
    }
    const countryCell = task.countryColumn === null ? '' : (cells[task.columns.length] ?? '');
    const country = rules.countryOf(countryCell);
    if (country === null && task.userType === 'phone_hash') tally.unreadCountry(countryCell);
    tally.beginRow(row);
    task.columns.forEach((column, i) => {
      const cell = cells[i] ?? '';
      if (tooLong) tally.reject(column, 'too-long', cell);
      else hashCell(column, cell, country);
    });
    tally.endRow();
  });
  return tally.finish();
}
