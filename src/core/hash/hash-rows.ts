import { hash } from 'node:crypto';
import type { Normalised, RejectReason } from '../../shared/audience';
import { recordBytes } from '../audience-file/record';
import { resolveCountry } from '../normalise/country';
import { normalise } from '../normalise/index';
import { type CellBatch, type HashCounts, type HashedBatch, type HashTask, type Reject, TOO_LONG } from './batch';

type Country = ReturnType<typeof resolveCountry>;

/** Distinct country cells remembered; a list that holds more is asked anew, never grown without bound. */
const MAX_COUNTRIES = 10_000;

/**
 * The reference path of the engine: normalise, hash, count. Every faster path must give the same bytes.
 * One call makes the function for one list; it keeps no cell from one batch to the next, but for country names.
 */
export function createRowHasher(task: HashTask): (batch: CellBatch) => HashedBatch {
  const countryOf = countryLookup(task);
  return (batch) => hashBatch(task, batch, countryOf);
}

function hashBatch(task: HashTask, batch: CellBatch, countryOf: (cell: string) => Country): HashedBatch {
  const cellsPerRow = task.columns.length + (task.countryColumn === null ? 0 : 1);
  const records = new RecordWriter(task, batch.rows.length * task.columns.length);
  const rejects: Reject[] = [];
  const tally = { rows: batch.rows.length, hashed: 0, repaired: 0, alreadyHashed: 0, unverified: 0, ignoredCells: 0 };
  const rejected: Partial<Record<RejectReason, number>> = {};
  const cells: string[] = [];
  let start = 0;

  batch.rows.forEach((row, index) => {
    cells.length = 0;
    let tooLong = false;
    for (let i = 0; i < cellsPerRow; i++) {
      const length = batch.lengths[index * cellsPerRow + i] ?? 0;
      if (length === TOO_LONG) tooLong = true;
      const end = start + (length === TOO_LONG ? 0 : length);
      cells.push(batch.text.slice(start, end));
      start = end;
    }

    const country = countryOf(task.countryColumn === null ? '' : (cells[task.columns.length] ?? ''));
    const hashedBefore = tally.hashed;
    const failed: Reject[] = [];
    task.columns.forEach((column, i) => {
      const cell = cells[i] ?? '';
      const result: Normalised = tooLong
        ? { kind: 'rejected', reason: 'too-long' }
        : normalise(task.userType, cell, country);
      const reason = result.kind === 'rejected' ? result.reason : records.write(result);
      if (reason !== null) {
        failed.push({ row, column, reason, ...(task.withValues ? { value: cell } : {}) });
        return;
      }
      tally.hashed++;
      if (result.kind === 'digest') tally.alreadyHashed++;
      if (result.kind === 'value' && result.repaired) tally.repaired++;
      if (result.kind === 'value' && result.unverified) tally.unverified++;
    });

    const filled = failed.filter((reject) => reject.reason !== 'empty');
    if (tally.hashed > hashedBefore) {
      tally.ignoredCells += filled.length;
      rejects.push(...filled);
      return;
    }
    const reject = filled[0] ?? failed[0];
    if (reject === undefined) return;
    rejected[reject.reason] = (rejected[reject.reason] ?? 0) + 1;
    rejects.push(...(filled.length > 0 ? filled : [reject]));
  });

  return { records: records.take(), counts: { ...tally, rejected } satisfies HashCounts, rejects };
}

function countryLookup(task: HashTask): (cell: string) => Country {
  const fallback = task.defaultCountry === null ? null : resolveCountry(task.defaultCountry);
  const known = new Map<string, Country>();
  return (cell) => {
    if (cell.trim() === '') return fallback;
    const remembered = known.get(cell);
    if (remembered !== undefined) return remembered;
    const country = resolveCountry(cell);
    if (known.size < MAX_COUNTRIES) known.set(cell, country);
    return country;
  };
}

/** Appends records to one array that is handed over without copying. */
class RecordWriter {
  private readonly bytes: Buffer<ArrayBuffer>;
  private readonly stride: number;
  private end = 0;

  constructor(
    private readonly task: HashTask,
    capacity: number,
  ) {
    this.stride = recordBytes(task.userType, task.plainIds);
    this.bytes = Buffer.from(new ArrayBuffer(capacity * this.stride));
  }

  /** Returns the reason where the value does not fit a record, else null. */
  write(usable: Exclude<Normalised, { kind: 'rejected' }>): RejectReason | null {
    if (this.task.plainIds) {
      const id = usable.kind === 'digest' ? usable.digest : usable.value;
      if (Buffer.byteLength(id) > this.stride - 32) return 'too-long';
      this.bytes.write(id, this.end + 32, 'utf8');
    }
    if (usable.kind === 'digest') this.bytes.write(usable.digest, this.end, 32, 'hex');
    // 'binary' is the fastest way that crypto.hash hands a digest over: 0.4 us against 1.2 us for a Buffer.
    else this.bytes.write(hash('sha256', usable.value, 'binary'), this.end, 32, 'binary');
    this.end += this.stride;
    return null;
  }

  take(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.bytes.buffer, 0, this.end);
  }
}
