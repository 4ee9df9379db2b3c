import { type CellBatch, type HashedRows, type HashTask, TOO_LONG_MARK } from './batch';
import { RowTally } from './counts/row-tally';
import type { DigestWriter } from './digest-writer';
import { createCellHasher } from './hash-cells';
import { createRowCountries } from './row-countries';
import type { Rules } from './rules/rules';

/**
 * The reference path of the engine: normalise, hash, count. Every faster path must give the same bytes. One call hashes
 * one batch and writes its digests to `writer`, in the order of the cells.
 */
export function hashRows(task: HashTask, rules: Rules, batch: CellBatch, writer: DigestWriter): HashedRows {
  const tally = new RowTally(task.rejects);
  const hashCell = createCellHasher(task, rules, writer, tally);
  const readCountries = createRowCountries(task, rules);
  let nextCell = 0;
  let start = 0;
  const takeCell = () => {
    const length = batch.lengths[nextCell++] ?? 0;
    if (length === TOO_LONG_MARK) return null;
    const end = start + length;
    const cell = batch.text.slice(start, end);
    start = end;
    return cell;
  };
  const takeCountry = () => takeCell() ?? '';

  batch.rowNumbers.forEach((row, index) => {
    const countryOf = readCountries(takeCountry, tally);
    const count = batch.cellCounts[index] ?? 0;
    const labels = task.labelColumns.slice(0, count).map((column) => (column === null ? '' : (takeCell() ?? '')));
    tally.beginRow(row);
    for (let i = 0; i < count; i++) {
      const column = task.columns[i] ?? 0;
      const cell = takeCell();
      if (cell === null) tally.reject(column, 'too-long');
      else hashCell(column, cell, countryOf(i), labels[i]);
    }
    tally.endRow();
  });
  return tally.finish();
}
