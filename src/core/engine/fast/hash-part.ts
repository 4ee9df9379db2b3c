import { createDecoder } from '../../list/encoding/decode';
import { unifyNewlines } from '../../list/text/newlines';
import type { HashedRows, HashTask } from '../common/batch';
import { createCellHasher } from '../common/hash-cells';
import { Ledger } from '../common/ledger';
import type { Rules } from '../common/rules';
import { certainReason, INVALID_REASONS } from './certain-reason';
import type { Cell, Kernel } from './kernel';
import { KernelWriter } from './kernel-writer';

const NON_ASCII = /[^\0-\x7F]/;

/** The columns that the kernel has to find in each row, slot by slot, and which slots are whose. */
export interface SlotPlan {
  /** The column of each slot. */
  readonly columns: readonly number[];
  /** The header's words for each slot that the kernel hashes by itself. */
  readonly names: readonly string[];
  /** Where the slots of each task begin; those of what the kernel hashes by itself come first. */
  readonly firstSlots: ReadonlyMap<HashTask, number>;
}

export function planSlots(tasks: readonly HashTask[]): SlotPlan {
  const columns: number[] = [];
  const names: string[] = [];
  const firstSlots = new Map<HashTask, number>();
  for (const task of [...tasks.filter(isForKernel), ...tasks.filter((other) => !isForKernel(other))]) {
    firstSlots.set(task, columns.length);
    columns.push(...task.columns);
    if (isForKernel(task)) names.push(...task.columnNames);
    if (!isForKernel(task) && task.countryColumn !== null) columns.push(task.countryColumn);
  }
  return { columns, names, firstSlots };
}

/** Whether the kernel hashes such cells by itself, where it is certain of them; only one such task may be in a plan. */
export function isForKernel({ userType }: HashTask): boolean {
  return userType !== 'phone_hash';
}

export interface PartHasherParts {
  /** The one that has scanned the rows. */
  readonly scanned: Kernel;
  /** The one that takes the digests of this task. */
  readonly into: Kernel;
  readonly plan: SlotPlan;
  readonly task: HashTask;
  readonly rules: Rules;
  readonly dialect: CellDialect;
}

/** Hashes the rows that were scanned last, by one task; their digests stay in its kernel. */
export type HashPart = (rows: number) => HashedRows;

/** One call makes the function for one list. */
export function createPartHasher(parts: PartHasherParts): HashPart {
  return parts.task.userType === 'phone_hash' ? phoneHasher(parts) : kernelHasher(parts);
}

/** What the kernel is certain of, it hashes by itself; the cells that are left go the reference way. */
function kernelHasher({ scanned, into, plan, task, rules, dialect }: PartHasherParts): HashPart {
  const { userType, columns } = task;
  if (userType === 'phone_hash' || scanned !== into) throw new Error('the kernel cannot hash these cells by itself');
  const textOf = createCellReader(dialect);
  const slots = plan.columns.length;
  /** The kernel judges a cell as one value, and cannot tell what it holds. */
  const trusted = !task.severalValues && task.rejects !== 'with-values';
  /** Of a row with one cell, that cell is all that there is to tell. */
  const onlyCount = trusted && task.rejects === 'counted' && columns.length === 1;
  return (rows) => {
    const ledger = new Ledger(task.rejects);
    const hashCell = createCellHasher(task, rules, new KernelWriter(into), ledger);
    const hashed = scanned.hashCells(userType, { rows, used: columns.length, slots, onlyCount });
    const { cells, verdicts } = hashed.left;
    let rowsWithLeft = 0;
    for (let from = 0; from < cells.length; ) {
      const row = Math.floor((cells[from] ?? 0) / slots);
      let end = from;
      while (end < cells.length && (cells[end] ?? 0) < (row + 1) * slots) end++;
      ledger.beginRow(scanned.rowNumber(row), columns.length - (end - from));
      for (; from < end; from++) {
        const cell = cells[from] ?? 0;
        const column = columnOf(columns[cell % slots]);
        const reason = trusted ? certainReason(verdicts[from], userType) : null;
        if (reason === null) hashCell(column, textOf(scanned.cell(cell)), null);
        else ledger.fail(column, reason);
      }
      ledger.endRow();
      rowsWithLeft++;
    }
    const { empty, invalid } = hashed.counted;
    ledger.addRejectedRows('empty', empty);
    ledger.addRejectedRows(INVALID_REASONS[userType], invalid);
    const wholeRows = rows - rowsWithLeft - empty - invalid;
    ledger.addWholeRows(wholeRows, wholeRows * columns.length);
    ledger.addAlreadyHashed(hashed.alreadyHashed);
    return ledger.close();
  };
}

function columnOf(mapped: number | undefined): number {
  if (mapped === undefined) throw new Error('the kernel left a cell of a column that is not mapped');
  return mapped;
}

/** Phone numbers are read here, where the numbering plans are; the kernel only hashes their digits. */
function phoneHasher({ scanned, into, plan, task, rules, dialect }: PartHasherParts): HashPart {
  const { columns, countryColumn } = task;
  const textOf = createCellReader(dialect);
  const slots = plan.columns.length;
  const firstSlot = plan.firstSlots.get(task) ?? 0;
  return (rows) => {
    const ledger = new Ledger(task.rejects);
    const hashCell = createCellHasher(task, rules, new KernelWriter(into), ledger);
    for (let row = 0; row < rows; row++) {
      const first = row * slots + firstSlot;
      const country = rules.countryOf(countryColumn === null ? '' : textOf(scanned.cell(first + columns.length)));
      ledger.beginRow(scanned.rowNumber(row));
      columns.forEach((column, slot) => {
        hashCell(column, textOf(scanned.cell(first + slot)), country);
      });
      ledger.endRow();
    }
    return ledger.close();
  };
}

export interface CellDialect {
  readonly encoding: string;
  readonly quote: string;
}

type TextOf = (cell: Cell) => string;

/** The text of a cell, as the reference path has it. */
function createCellReader({ encoding, quote }: CellDialect): TextOf {
  const doubled = quote + quote;
  return ({ latin1, raw }) => {
    const text = NON_ASCII.test(latin1) ? decode(latin1, encoding) : latin1;
    return raw ? unifyNewlines(text).replaceAll(doubled, quote) : text;
  };
}

function decode(latin1: string, encoding: string): string {
  const decoder = createDecoder(encoding, true);
  return decoder.write(Buffer.from(latin1, 'latin1')) + decoder.end();
}
