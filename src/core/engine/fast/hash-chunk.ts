import type { Dialect } from '../../../shared/list';
import type { HashedRows, HashTask } from '../common/batch';
import { createCellHasher } from '../common/hash-cells';
import { RowTally } from '../common/row-tally';
import type { Rules } from '../common/rules';
import { createCellReader } from './cell-reader';
import { definitiveRejectReason, INVALID_REASONS } from './definitive-reject-reason';
import type { Kernel } from './kernel';
import { KernelWriter } from './kernel-writer';

/** The columns that the kernel has to find in each row, and which of a row's mapped cells are whose. */
interface MappedCellPlan {
  /** The column of each mapped cell. */
  readonly columns: readonly number[];
  /** The header's words for each mapped cell that the kernel hashes by itself. */
  readonly names: readonly string[];
  /** Where the mapped cells of each task begin; those of what the kernel hashes by itself come first. */
  readonly firstCells: ReadonlyMap<HashTask, number>;
}

export function planMappedCells(tasks: readonly HashTask[]): MappedCellPlan {
  const columns: number[] = [];
  const names: string[] = [];
  const firstCells = new Map<HashTask, number>();
  for (const task of [...tasks.filter(isHashedByKernel), ...tasks.filter((task) => !isHashedByKernel(task))]) {
    firstCells.set(task, columns.length);
    columns.push(...task.columns);
    if (isHashedByKernel(task)) names.push(...task.columnNames);
    if (!isHashedByKernel(task) && task.countryColumn !== null) columns.push(task.countryColumn);
  }
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
  readonly dialect: Pick<Dialect, 'encoding' | 'quote'>;
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
  const readText = textOfCells(scanKernel, dialect);
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
    const { indices: cells, verdicts } = hashed.deferred;
    let deferredRows = 0;
    for (let from = 0; from < cells.length; ) {
      const row = Math.floor((cells[from] ?? 0) / mappedCells);
      let end = from;
      while (end < cells.length && (cells[end] ?? 0) < (row + 1) * mappedCells) end++;
      tally.beginRow(scanKernel.rowNumber(row), columns.length - (end - from));
      for (; from < end; from++) {
        const cell = cells[from] ?? 0;
        const column = columnOf(columns[cell % mappedCells]);
        const reason = verdictsSuffice ? definitiveRejectReason(verdicts[from], userType) : null;
        if (reason === null) hashCell(column, readText(cell), null);
        else tally.reject(column, reason);
      }
      tally.endRow();
      deferredRows++;
    }
    const { empty, invalid } = hashed.counted;
    tally.addRejectedRows('empty', empty);
    tally.addRejectedRows(INVALID_REASONS[userType], invalid);
    const acceptedRows = rows - deferredRows - empty - invalid;
    tally.addAcceptedRows(acceptedRows, acceptedRows * columns.length);
    tally.addAlreadyHashed(hashed.alreadyHashed);
    return tally.finish();
  };
}

function columnOf(mapped: number | undefined): number {
  if (mapped === undefined) throw new Error('the kernel deferred a cell of a column that is not mapped');
  return mapped;
}

/** Phone numbers are read here, where the numbering plans are; the kernel only hashes their digits. */
function phoneHasher({ scanKernel, outputKernel, plan, task, rules, dialect }: ChunkHasherDeps): HashChunk {
  const { columns, countryColumn } = task;
  const readText = textOfCells(scanKernel, dialect);
  const mappedCells = plan.columns.length;
  const firstCell = plan.firstCells.get(task) ?? 0;
  return (rows) => {
    const tally = new RowTally(task.rejects);
    const hashCell = createCellHasher(task, rules, new KernelWriter(outputKernel), tally);
    for (let row = 0; row < rows; row++) {
      const first = row * mappedCells + firstCell;
      const countryCell = countryColumn === null ? '' : readText(first + columns.length);
      const country = rules.countryOf(countryCell);
      if (country === null) tally.unreadCountry(countryCell);
      tally.beginRow(scanKernel.rowNumber(row));
      columns.forEach((column, index) => {
        hashCell(column, readText(first + index), country);
      });
      tally.endRow();
    }
    return tally.finish();
  };
}

function textOfCells(kernel: Kernel, dialect: ChunkHasherDeps['dialect']): (cell: number) => string {
  const read = createCellReader(dialect);
  return (cell) => read(kernel.cellText(cell), kernel.isEscaped(cell));
}
