import type { CellTest } from '../../list/filter-rows';
import { type CellDialect, createCellReader } from './read-cell';
import type { Kernel } from './wasm/kernel';

/** Distinct cells whose result is cached: a consent column has only a few. */
const MAX_CACHED_CELLS = 1024;

/**
 * Moves the scanned rows that pass the filter to the front and returns their number. The filter's cell is the last of
 * each row.
 * @param matches null if all rows are used
 */
export function createScannedRowKeeper(
  kernel: Kernel,
  mappedCells: number,
  matches: CellTest | null,
  dialect: CellDialect,
): (rows: number) => number {
  if (matches === null) return (rows) => rows;
  const readCell = createCellReader(dialect);
  const knownResults = new Map<string, boolean>();

  const isKept = (row: number): boolean => {
    const cell = kernel.cell((row + 1) * mappedCells - 1);
    const known = cell.escaped ? undefined : knownResults.get(cell.latin1);
    if (known !== undefined) return known;
    const keeps = matches(readCell(cell));
    if (!cell.escaped && knownResults.size < MAX_CACHED_CELLS) knownResults.set(cell.latin1, keeps);
    return keeps;
  };

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
