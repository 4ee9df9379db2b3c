import type { Reject, RejectReason } from '../../../shared/audience';
import type { HashCounts, RejectDetail } from './batch';
import type { Usable } from './digest-writer';

/**
 * Takes what became of the cells of a batch, row by row, and tells counts and rejects. The rule of rows stands here and
 * nowhere else: a row is rejected only where none of its cells is usable, by the reason of its first filled one.
 */
export class Ledger {
  private readonly tally = { rows: 0, hashed: 0, repaired: 0, alreadyHashed: 0, unverified: 0, ignoredCells: 0 };
  private readonly rejected: Partial<Record<RejectReason, number>> = {};
  private readonly rejects: Reject[] = [];
  private row = 0;
  private usable = 0;
  /** Cells of the row that are filled, but not usable. */
  private failed = 0;
  /** Of the first of those; before there is one, that a cell is empty. */
  private reason: RejectReason | null = null;
  private rowRejects: Reject[] = [];

  constructor(private readonly detail: RejectDetail) {}

  /** `usable`: cells of the row that are known to be usable already. */
  beginRow(row: number, usable = 0): void {
    this.row = row;
    this.usable = usable;
    this.failed = 0;
    this.reason = null;
    if (this.rowRejects.length > 0) this.rowRejects = [];
  }

  accept(result: Usable): void {
    this.usable++;
    if (result.kind === 'digest') this.tally.alreadyHashed++;
    else {
      if (result.repaired) this.tally.repaired++;
      if (result.unverified) this.tally.unverified++;
    }
  }

  /** `value` only where the rejects are to show it. */
  fail(column: number, reason: RejectReason, value = ''): void {
    const filled = reason !== 'empty';
    if (this.reason === null || (filled && this.failed === 0)) this.reason = reason;
    if (filled) this.failed++;
    if (this.detail === 'counted') return;
    this.rowRejects.push({ row: this.row, column, reason, ...(this.detail === 'with-values' ? { value } : {}) });
  }

  endRow(): void {
    this.tally.rows++;
    this.tally.hashed += this.usable;
    if (this.reason === null) return;
    if (this.usable > 0) this.tally.ignoredCells += this.failed;
    else this.count(this.reason, 1);
    if (this.detail !== 'counted') this.list();
  }

  /** Empty cells are told only where the whole row is empty, by the first of them. */
  private list(): void {
    const filled = this.rowRejects.filter(({ reason }) => reason !== 'empty');
    this.rejects.push(...(filled.length > 0 || this.usable > 0 ? filled : this.rowRejects.slice(0, 1)));
  }

  /** Rows of which every cell became a line. */
  addWholeRows(rows: number, cells: number): void {
    this.tally.rows += rows;
    this.tally.hashed += cells;
  }

  /** Rows of which nothing is to be told but how many they are. */
  addRejectedRows(reason: RejectReason, rows: number): void {
    if (rows === 0) return;
    this.tally.rows += rows;
    this.count(reason, rows);
  }

  addAlreadyHashed(cells: number): void {
    this.tally.alreadyHashed += cells;
  }

  private count(reason: RejectReason, rows: number): void {
    this.rejected[reason] = (this.rejected[reason] ?? 0) + rows;
  }

  close(): { readonly counts: HashCounts; readonly rejects: readonly Reject[] } {
    return { counts: { ...this.tally, rejected: this.rejected }, rejects: this.rejects };
  }
}
