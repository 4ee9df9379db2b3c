import type { FieldRejectReason } from '../../../shared/field';
import { WordTally } from '../common/counts/word-counts';
import type { RejectedValue } from './column-values';
import { NO_COLUMN_COUNTS } from './person-counts';
import type { PersonCounts, PersonFileTask, PersonReject, PersonTask } from './person-task';
import { hasCountedNotes, IS_DIGEST, IS_REPAIRED, IS_UNVERIFIED, type ValueNotes } from './placed-value';

interface ColumnTally {
  repaired: number;
  alreadyHashed: number;
  unverified: number;
  unplaced: number;
  readonly rejected: Partial<Record<FieldRejectReason, number>>;
}

/** Tallies the outcome of a batch for one file and returns counts and rejects. */
export class FileTally {
  contradictions = 0;
  suppressed = 0;
  readonly mailTypos = new WordTally();
  private rows = 0;
  private row = 0;
  private readonly rejected: Partial<Record<FieldRejectReason, number>> = {};
  private readonly columns: readonly ColumnTally[];
  /** Values of each column. */
  private readonly values: Uint32Array;
  private readonly rejects: PersonReject[] = [];

  constructor(
    file: PersonFileTask,
    private readonly task: Pick<PersonTask, 'rejects' | 'columns'>,
  ) {
    this.columns = file.columns.map(() => ({ ...NO_COLUMN_COUNTS, rejected: {} }));
    this.values = new Uint32Array(file.columns.length);
  }

  beginRow(row: number): void {
    this.row = row;
    this.rows++;
  }

  addValue(column: number, notes: ValueNotes): void {
    this.values[column] = (this.values[column] ?? 0) + 1;
    const tally = this.columns[column];
    if (tally === undefined || !hasCountedNotes(notes)) return;
    if ((notes & IS_DIGEST) !== 0) tally.alreadyHashed++;
    if ((notes & IS_REPAIRED) !== 0) tally.repaired++;
    if ((notes & IS_UNVERIFIED) !== 0) tally.unverified++;
  }

  addUnplaced(column: number, values: number): void {
    const tally = this.columns[column];
    if (tally !== undefined) tally.unplaced += values;
  }

  rejectValue(column: number, { cell, reason, raw }: RejectedValue): void {
    const tally = this.columns[column];
    if (tally !== undefined) tally.rejected[reason] = (tally.rejected[reason] ?? 0) + 1;
    this.list(this.task.columns[cell] ?? null, reason, raw);
  }

  /** Its rejected cells are already listed. */
  rejectRow(reason: FieldRejectReason): void {
    this.rejected[reason] = (this.rejected[reason] ?? 0) + 1;
    if (reason === 'no-match-key' || reason === 'empty' || reason === 'too-long') this.list(null, reason, '');
  }

  private list(column: number | null, reason: FieldRejectReason, value: string): void {
    if (this.task.rejects === 'counted') return;
    const { row } = this;
    this.rejects.push({ row, column, reason, ...(this.task.rejects === 'with-values' ? { value } : {}) });
  }

  finish(lines: number): { readonly counts: PersonCounts; readonly rejects: readonly PersonReject[] } {
    const { rows, suppressed, contradictions, rejected, rejects } = this;
    const columns = this.columns.map((column, index) => ({ ...column, values: this.values[index] ?? 0 }));
    const mailTypos = this.mailTypos.finish();
    const words = mailTypos === undefined ? {} : { mailTypos };
    return { counts: { rows, lines, suppressed, contradictions, rejected, columns, ...words }, rejects };
  }
}
