import { countryColumnsOf } from '../../../shared/column-mapping';
import type { NamedFilter } from '../../list/filter-rows';
import { MISTYPED_DOMAINS } from '../../normalise/mail-typos';
import type { HashedRows, HashTask } from '../common/batch';
import { RowTally } from '../common/counts/row-tally';
import { createCellHasher } from '../common/hash-cells';
import { type CountryOfCell, createRowCountries, placesOfCountries } from '../common/row-countries';
import type { Rules } from '../common/rules/rules';
import { definitiveRejectReason, INVALID_REASONS } from './definitive-reject-reason';
import { type CellDialect, createCellReader } from './read-cell';
import type { Kernel } from './wasm/kernel';
import { KernelWriter } from './wasm/kernel-writer';

/** The columns that the kernel must find in each row, and which task each mapped cell belongs to. */
interface MappedCellPlan {
  /** The column of each mapped cell. */
  readonly columns: readonly number[];
  /** The header of each mapped cell; '' where it is not hashed. */
  readonly names: readonly string[];
  /** Where the mapped cells of each task begin. */
  readonly firstCells: ReadonlyMap<HashTask, number>;
}

/** The filter's cell, if any, comes last. */
export function planMappedCells(tasks: readonly HashTask[], filter: NamedFilter | null): MappedCellPlan {
  const columns: number[] = [];
  const names: string[] = [];
  const firstCells = new Map<HashTask, number>();
  const add = (column: number | null, name = '') => {
    if (column === null) return;
    columns.push(column);
    names.push(name);
  };
  for (const task of tasks) {
    firstCells.set(task, columns.length);
    for (const [index, column] of task.columns.entries()) add(column, task.columnNames[index]);
    if (task.userType === 'phone_hash') for (const country of countryColumnsOf(task)) add(country);
    for (const label of task.labelColumns) add(label);
  }
  add(filter?.column ?? null);
  return { columns, names, firstCells };
}

interface ChunkHasherDeps {
  /** The kernel that scanned the rows. */
  readonly scanKernel: Kernel;
  /** The kernel that receives the digests of this task. */
  readonly outputKernel: Kernel;
  readonly plan: MappedCellPlan;
  readonly task: HashTask;
  readonly rules: Rules;
  readonly dialect: CellDialect;
}

/** Hashes the last scanned rows for one task; the digests stay in its kernel. */
type HashChunk = (rows: number) => HashedRows;

/** Creates the function for one list. */
export function createChunkHasher(deps: ChunkHasherDeps): HashChunk {
  const { task, scanKernel, rules } = deps;
  if (task.labelColumns.some((label) => label !== null)) return phoneHasher(deps);
  // A blank cell means the country of the list.
  const isReady =
    task.userType !== 'phone_hash' || scanKernel.preparePhones(rules.countryOf(''), placesOfCountries(task));
  if (task.userType === 'email_hash') for (const domain of MISTYPED_DOMAINS) scanKernel.suspectDomain(domain);
  return isReady ? kernelHasher(deps) : phoneHasher(deps);
}

/** The kernel hashes what it is certain of; deferred cells take the reference path. */
function kernelHasher(deps: ChunkHasherDeps): HashChunk {
  const { scanKernel, outputKernel, plan, task, rules, dialect } = deps;
  const { userType, columns } = task;
  const readCell = createCellReader(dialect);
  const readCountries = createCountryReader(deps);
  const mappedCells = plan.columns.length;
  const firstCell = plan.firstCells.get(task) ?? 0;
  /** The kernel judges a cell as a single value, and does not return its text. */
  const verdictsSuffice = !task.multiValue && task.rejects !== 'with-values';
  /** Its verdict on a cell is then one on the row. */
  const [onlyColumn] = verdictsSuffice && columns.length === 1 ? columns : [];
  return (rows) => {
    const tally = new RowTally(task.rejects);
    const hashCell = createCellHasher(task, rules, new KernelWriter(outputKernel), tally);
    const countOnly = onlyColumn !== undefined && task.rejects === 'counted';
    const hasCountry = userType === 'phone_hash' && task.countryColumn !== null;
    const ownCountries = userType === 'phone_hash' ? task.ownCountries.length : 0;
    const cellPlan = { rows, firstCell, count: columns.length, mappedCells, countOnly, hasCountry, ownCountries };
    const hashed = scanKernel.hashCells(userType, cellPlan, outputKernel);
    const { cells, verdicts, hashedBeside } = hashed.deferred;
    let deferredRows = 0;
    let hashedCells = hashed.hashed;
    /** Takes the cells of one row, from this one on; returns where those of the next one begin. */
    const hashDeferred = (first: number, row: number) => {
      const usableCells = hashedBeside[first] ?? 0;
      let from = first;
      tally.beginRow(scanKernel.rowNumber(row), usableCells);
      const countryOf = readCountries(row, tally);
      for (let cell = cells[from]; cell !== undefined && cell < (row + 1) * mappedCells; cell = cells[++from]) {
        const index = (cell % mappedCells) - firstCell;
        const column = columnOf(columns[index]);
        const reason = verdictsSuffice ? definitiveRejectReason(verdicts[from], userType) : null;
        if (reason === null) hashCell(column, readCell(scanKernel.cell(cell)), countryOf(index));
        else tally.reject(column, reason);
      }
      tally.endRow();
      hashedCells -= usableCells;
      return from;
    };
    for (let from = 0; from < cells.length; deferredRows++) {
      const row = Math.floor((cells[from] ?? 0) / mappedCells);
      const reason = onlyColumn === undefined ? null : definitiveRejectReason(verdicts[from], userType);
      // Common, so it takes few steps: V8 would compile all of the others.
      if (onlyColumn === undefined || reason === null) from = hashDeferred(from, row);
      else {
        tally.rejectRow(scanKernel.rowNumber(row), onlyColumn, reason);
        from++;
      }
    }
    const { empty, invalid } = hashed.counted;
    tally.addRejectedRows('empty', empty);
    tally.addRejectedRows(INVALID_REASONS[userType], invalid);
    tally.addAcceptedRows(rows - deferredRows - empty - invalid, hashedCells);
    tally.addNotes(hashed);
    return tally.finish();
  };
}

function columnOf(mapped: number | undefined): number {
  if (mapped === undefined) throw new Error('the kernel gave a cell of a column that is not mapped');
  return mapped;
}

/**
 * Phone numbers whose labels may say that they are none, and those of a country without a numbering plan, are parsed
 * here; the kernel only hashes their digits.
 */
function phoneHasher(deps: ChunkHasherDeps): HashChunk {
  const { scanKernel, outputKernel, plan, task, rules, dialect } = deps;
  const { columns } = task;
  const readCell = createCellReader(dialect);
  const readCountries = createCountryReader(deps);
  const readLabels = createLabelReader(deps);
  const mappedCells = plan.columns.length;
  const firstCell = plan.firstCells.get(task) ?? 0;
  return (rows) => {
    const tally = new RowTally(task.rejects);
    const hashCell = createCellHasher(task, rules, new KernelWriter(outputKernel), tally);
    for (let row = 0; row < rows; row++) {
      const first = row * mappedCells + firstCell;
      const countryOf = readCountries(row, tally);
      const labels = readLabels(row);
      tally.beginRow(scanKernel.rowNumber(row));
      // Missing cells at the end of a row cost nothing, however many columns are mapped.
      const cells = Math.max(1, scanKernel.filledCells(first, columns.length));
      for (let index = 0; index < cells; index++) {
        hashCell(columnOf(columns[index]), readCell(scanKernel.cell(first + index)), countryOf(index), labels[index]);
      }
      tally.endRow();
    }
    return tally.finish();
  };
}

/** Reads the labels of a row's phone numbers. */
function createLabelReader({ scanKernel, plan, task, dialect }: ChunkHasherDeps): (row: number) => readonly string[] {
  const { columns, labelColumns } = task;
  const readCell = createCellReader(dialect);
  const firstLabel = (plan.firstCells.get(task) ?? 0) + columns.length + countryColumnsOf(task).length;
  return (row) => {
    let cell = row * plan.columns.length + firstLabel;
    return labelColumns.map((column) => (column === null ? '' : readCell(scanKernel.cell(cell++))));
  };
}

/** Reads the countries of a row's phone numbers and counts cells that name none. */
function createCountryReader({
  scanKernel,
  plan,
  task,
  rules,
  dialect,
}: ChunkHasherDeps): (row: number, tally: RowTally) => CountryOfCell {
  const { userType, columns } = task;
  if (userType !== 'phone_hash') return () => () => null;
  const readCell = createCellReader(dialect);
  const readCountries = createRowCountries(task, rules);
  const firstCountry = (plan.firstCells.get(task) ?? 0) + columns.length;
  return (row, tally) => {
    let cell = row * plan.columns.length + firstCountry;
    return readCountries(() => readCell(scanKernel.cell(cell++)), tally);
  };
}
