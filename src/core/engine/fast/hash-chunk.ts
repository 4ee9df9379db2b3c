import type { NamedFilter } from '../../list/filter-rows';
import type { HashedRows, HashTask } from '../common/batch';
import { createCellHasher } from '../common/hash-cells';
import { RowTally } from '../common/row-tally';
import type { Rules } from '../common/rules';
import { definitiveRejectReason, INVALID_REASONS } from './definitive-reject-reason';
import type { Kernel } from './kernel';
import { KernelWriter } from './kernel-writer';
import { type CellDialect, createCellReader } from './read-cell';

/** The columns that the kernel has to find in each row, and which of a row's mapped cells are whose. */
export interface MappedCellPlan {
  /** The column of each mapped cell. */
  readonly columns: readonly number[];
  /** The header's words for each mapped cell that the kernel hashes by itself. */
  readonly names: readonly string[];
  /** Where the mapped cells of each task begin; those of what the kernel hashes by itself come first. */
  readonly firstCells: ReadonlyMap<HashTask, number>;
}

/** The cell by which rows are left out, if any, is the last one. */
export function planMappedCells(tasks: readonly HashTask[], only: NamedFilter | null): MappedCellPlan {
  const columns: number[] = [];
  const names: string[] = [];
  const firstCells = new Map<HashTask, number>();
  for (const task of [...tasks.filter(isHashedByKernel), ...tasks.filter((task) => !isHashedByKernel(task))]) {
    firstCells.set(task, columns.length);
    columns.push(...task.columns);
    if (isHashedByKernel(task)) names.push(...task.columnNames);
    if (!isHashedByKernel(task) && task.countryColumn !== null) columns.push(task.countryColumn);
  }
  if (only !== null) columns.push(only.column);
  return { columns, names, firstCells };
}

/** Whether the kernel hashes such cells by itself, where it is certain of them; only one such task may be in a plan. */
export function isHashedByKernel({ userType }: HashTask): boolean {
  return userType !== 'phone_hash';
}

interface ChunkHasherDeps {
  /** The one that has scanned the rows. */
  readonly scanKernel: Kernel;
  /** The one that takes the digests of this task. */
  readonly outputKernel: Kernel;
  readonly plan: MappedCellPlan;
  readonly task: HashTask;
  readonly rules: Rules;
  readonly dialect: CellDialect;
}

/** Hashes the rows that were scanned last, by one task; their digests stay in its kernel. */
type HashChunk = (rows: number) => HashedRows;

/** One call makes the function for one list. */
export function createChunkHasher(parts: ChunkHasherDeps): HashChunk {
  return parts.task.userType === 'phone_hash' ? phoneHasher(parts) : kernelHasher(parts);
}

/** What the kernel is certain of, it hashes by itself; the deferred cells go the reference way. */
function kernelHasher({ scanKernel, outputKernel, plan, task, rules, dialect }: ChunkHasherDeps): HashChunk {
  const { userType, columns } = task;
  if (userType === 'phone_hash' || scanKernel !== outputKernel)
    throw new Error('the kernel cannot hash these cells by itself');
  const readCell = createCellReader(dialect);
  const mappedCells = plan.columns.length;
  /** The kernel judges a cell as one value, and cannot tell what it holds. */
  const verdictsSuffice = !task.severalValues && task.rejects !== 'with-values';
  /** With one mapped column, a rejected cell is a rejected row, so counting is enough. */
  const countOnly = verdictsSuffice && task.rejects === 'counted' && columns.length === 1;
  return (rows) => {
    const tally = new RowTally(task.rejects);
    const hashCell = createCellHasher(task, rules, new KernelWriter(outputKernel), tally);
    const hashed = scanKernel.hashCells(userType, {
      rows,
      kernelCells: columns.length,
      mappedCells,
      countOnly,
    });
    const { cells, verdicts, hashedBeside } = hashed.deferred;
    let deferredRows = 0;
    let hashedCells = hashed.hashed;
    for (let from = 0; from < cells.length; ) {
      const row = Math.floor((cells[from] ?? 0) / mappedCells);
      let end = from;
      while (end < cells.length && (cells[end] ?? 0) < (row + 1) * mappedCells) end++;
      const usableCells = hashedBeside[from] ?? 0;
      tally.beginRow(scanKernel.rowNumber(row), usableCells);
      for (; from < end; from++) {
        const cell = cells[from] ?? 0;
        const column = columnOf(columns[cell % mappedCells]);
        const reason = verdictsSuffice ? definitiveRejectReason(verdicts[from], userType) : null;
        if (reason === null) hashCell(column, readCell(scanKernel.cell(cell)), null);
        else tally.reject(column, reason);
      }
      tally.endRow();
      deferredRows++;
      hashedCells -= usableCells;
    }
    const { empty, invalid } = hashed.counted;
    tally.addRejectedRows('empty', empty);
    tally.addRejectedRows(INVALID_REASONS[userType], invalid);
    tally.addAcceptedRows(rows - deferredRows - empty - invalid, hashedCells);
    tally.addAlreadyHashed(hashed.alreadyHashed);
    return tally.finish();
  };
}

function columnOf(mapped: number | undefined): number {
  if (mapped === undefined) throw new Error('the kernel gave a cell of a column that is not mapped');
  return mapped;
}

/** Phone numbers are read here, where the numbering plans are; the kernel only hashes their digits. */
function phoneHasher({ scanKernel, outputKernel, plan, task, rules, dialect }: ChunkHasherDeps): HashChunk {
  const { columns, countryColumn } = task;
  const readCell = createCellReader(dialect);
  const mappedCells = plan.columns.length;
  const firstCell = plan.firstCells.get(task) ?? 0;
  return (rows) => {
    const tally = new RowTally(task.rejects);
    const hashCell = createCellHasher(task, rules, new KernelWriter(outputKernel), tally);
    for (let row = 0; row < rows; row++) {
      const first = row * mappedCells + firstCell;
      const countryCell = countryColumn === null ? '' : readCell(scanKernel.cell(first + columns.length));
      const country = rules.countryOf(countryCell);
      if (country === null) tally.unreadCountry(countryCell);
      tally.beginRow(scanKernel.rowNumber(row));
      // Cells beyond the end of a row take nothing, however many columns are mapped.
      const cells = Math.max(1, scanKernel.filledCells(first, columns.length));
      for (let index = 0; index < cells; index++) {
        hashCell(columnOf(columns[index]), readCell(scanKernel.cell(first + index)), country);
      }
      tally.endRow();
    }
    return tally.finish();
  };
}
