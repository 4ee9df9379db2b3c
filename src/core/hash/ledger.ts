import type { RejectReason } from '../../shared/audience';
import type { HashCounts, Reject, RejectDetail } from './batch';
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
  private failed: Reject[] = [];

  constructor(private readonly detail: RejectDetail) {}

  /** `usable`: cells of the row that are known to be usable already. */
  beginRow(row: number, usable = 0): void {
    this.row = row;
    this.usable = usable;
    this.failed = [];
  }

  accept(result: Usable): void {
    this.usable++;
    if (result.kind === 'digest') this.tally.alreadyHashed++;
    else {
      if (result.repaired) this.tally.repaired++;
      if (result.unverified) this.tally.unverified++;
    }
  }

  fail(column: number, reason: RejectReason, value: string): void {
    this.failed.push({ row: this.row, column, reason, ...(this.detail === 'with-values' ? { value } : {}) });
  }

  endRow(): void {
    this.tally.rows++;
    this.tally.hashed += this.usable;
    if (this.failed.length === 0) return;
    const filled = this.failed.filter(({ reason }) => reason !== 'empty');
    if (this.usable > 0) {
      this.tally.ignoredCells += filled.length;
      this.list(filled);
      return;
    }
    const first = filled[0] ?? this.failed[0];
    if (first === undefined) return;
    this.rejected[first.reason] = (this.rejected[first.reason] ?? 0) + 1;
    this.list(filled.length > 0 ? filled : [first]);
  }

  /** Rows of which every cell became a line. */
  addWholeRows(rows: number, cells: number): void {
    this.tally.rows += rows;
    this.tally.hashed += cells;
  }

  addAlreadyHashed(cells: number): void {
    this.tally.alreadyHashed += cells;
  }

  private list(rejects: readonly Reject[]): void {
    if (this.detail !== 'counted') this.rejects.push(...rejects);
  }

  close(): { readonly counts: HashCounts; readonly rejects: readonly Reject[] } {
    return { counts: { ...this.tally, rejected: this.rejected }, rejects: this.rejects };
  }
}
