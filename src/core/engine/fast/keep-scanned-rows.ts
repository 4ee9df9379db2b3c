import { createCellTest, type NamedFilter } from '../../list/filter-rows';
import type { Kernel } from './kernel';
import { type CellDialect, createCellReader } from './read-cell';

/** Distinct cells whose result is cached: a consent column has only a few. */
const REMEMBERED_CELLS = 1024;

/**
 * Moves the scanned rows that pass the filter to the front and returns their number. The filter's cell is the last of
 * each row.
 */
export function createScannedRowKeeper(
  kernel: Kernel,
  mappedCells: number,
  only: NamedFilter | null,
  dialect: CellDialect,
): (rows: number) => number {
  if (only === null) return (rows) => rows;
  const saysSo = createCellTest(only);
  const readCell = createCellReader(dialect);
  const answers = new Map<string, boolean>();

  function isKept(row: number): boolean {
    const cell = kernel.cell((row + 1) * mappedCells - 1);
    const known = cell.escaped ? undefined : answers.get(cell.latin1);
    if (known !== undefined) return known;
    const answer = saysSo(readCell(cell));
    if (!cell.escaped && answers.size < REMEMBERED_CELLS) answers.set(cell.latin1, answer);
    return answer;
  }

  return (rows) => {
    let kept = 0;
    for (let row = 0; row < rows; row++) {
      if (!isKept(row)) continue;
      if (kept !== row) kernel.moveRow(row, kept, mappedCells);
      kept++;
    }
    return kept;
  };
}
