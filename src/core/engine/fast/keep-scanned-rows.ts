import { createCellTest, type NamedFilter } from '../../list/filter-rows';
import type { Kernel } from './kernel';
import { type CellDialect, createCellReader } from './read-cell';

/** Different cells whose answer is remembered: a column of consent has a handful. */
const REMEMBERED_CELLS = 1024;

/**
 * Leaves out the scanned rows that do not say what is asked for; gives how many are kept, which are the first from then
 * on. The cell that is asked is the last one of a row.
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
