import { createDecoder } from '../../list/decode';
import { unifyNewlines } from '../../list/newlines';
import type { HashedBatch, HashTask } from '../batch';
import { type DigestWriter, RecordWriter, type Usable } from '../digest-writer';
import { createCellHasher, type HashCell } from '../hash-cells';
import { Ledger } from '../ledger';
import type { Rules } from '../rules';
import type { Cell, Kernel } from './kernel';

const NON_ASCII = /[^\0-\x7F]/;

/** Hashes the rows that the kernel has scanned last; their digests stay in the kernel. */
export type HashPart = (rows: number) => Omit<HashedBatch, 'records'>;

/** One call makes the function for one list. */
export function createPartHasher(kernel: Kernel, task: HashTask, rules: Rules, dialect: CellDialect): HashPart {
  const textOf = createCellReader(dialect);
  return task.userType === 'phone_hash'
    ? phoneHasher(kernel, task, rules, textOf)
    : kernelHasher(kernel, task, rules, textOf);
}

/** The columns that the kernel has to find for a task, in the order of its slots. */
export function scannedColumns({ userType, columns, countryColumn }: HashTask): readonly number[] {
  return userType === 'phone_hash' && countryColumn !== null ? [...columns, countryColumn] : columns;
}

type TextOf = (cell: Cell) => string;

/** What the kernel is certain of, it hashes by itself; the cells that are left go the reference way. */
function kernelHasher(kernel: Kernel, task: HashTask, rules: Rules, textOf: TextOf): HashPart {
  const { userType, columns } = task;
  if (userType === 'phone_hash') throw new Error('the kernel knows no phone numbers');
  return (rows) => {
    const ledger = new Ledger(task.rejects);
    const { left, alreadyHashed } = kernel.hashCells(userType, rows * columns.length);
    const records = new RecordWriter(task, left.length);
    const hashCell = createCellHasher(rules, records, ledger);
    let rowsWithLeft = 0;
    for (let from = 0; from < left.length; ) {
      const row = Math.floor((left[from] ?? 0) / columns.length);
      let end = from;
      while (end < left.length && (left[end] ?? 0) < (row + 1) * columns.length) end++;
      ledger.beginRow(kernel.rowNumber(row), columns.length - (end - from));
      for (; from < end; from++) {
        const cell = left[from] ?? 0;
        hashCellOf(columns[cell % columns.length], kernel.cell(cell), hashCell);
      }
      ledger.endRow();
      rowsWithLeft++;
    }
    ledger.addWholeRows(rows - rowsWithLeft, (rows - rowsWithLeft) * columns.length);
    ledger.addAlreadyHashed(alreadyHashed);
    kernel.addDigests(records.take());
    return ledger.close();
  };

  function hashCellOf(column: number | undefined, cell: Cell, hashCell: HashCell): void {
    if (column === undefined) throw new Error('the kernel left a cell of a column that is not mapped');
    hashCell(column, textOf(cell), null);
  }
}

/** Phone numbers are read here, where the numbering plans are; the kernel only hashes their digits. */
function phoneHasher(kernel: Kernel, task: HashTask, rules: Rules, textOf: TextOf): HashPart {
  const { columns, countryColumn } = task;
  const slots = scannedColumns(task).length;
  return (rows) => {
    const ledger = new Ledger(task.rejects);
    const hashCell = createCellHasher(rules, new KernelWriter(kernel), ledger);
    for (let row = 0; row < rows; row++) {
      const first = row * slots;
      const country = rules.countryOf(countryColumn === null ? '' : textOf(kernel.cell(first + slots - 1)));
      ledger.beginRow(kernel.rowNumber(row));
      columns.forEach((column, slot) => {
        hashCell(column, textOf(kernel.cell(first + slot)), country);
      });
      ledger.endRow();
    }
    return ledger.close();
  };
}

/** Hands values to the kernel: SHA-256 of four at once is faster there than of one here. */
class KernelWriter implements DigestWriter {
  constructor(private readonly kernel: Kernel) {}

  write(usable: Usable): null {
    if (usable.kind === 'digest') this.kernel.addDigest(Buffer.from(usable.digest, 'hex'));
    else if (!this.kernel.hashLatin1(usable.value)) throw new Error('a phone number is not made of digits');
    return null;
  }
}

export interface CellDialect {
  readonly encoding: string;
  readonly quote: string;
}

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
