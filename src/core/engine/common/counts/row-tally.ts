import type { RejectReason } from '../../../../shared/audience';
import type { HashCounts, HashedRows, RejectDetail } from '../batch';
import type { UsableValue } from '../digest-writer';
import { RejectPacker } from './packed-rejects';
import { WordTally } from './word-counts';

type CellNotes = Pick<HashCounts, 'alreadyHashed' | 'repaired' | 'unverified'>;

/**
 * Counts the outcome of each cell, row by row. The only place that decides when a row is rejected: when none of its
 * cells is usable. The reason is that of its first filled cell.
 */
export class RowTally {
  private readonly totals = { rows: 0, hashed: 0, repaired: 0, alreadyHashed: 0, unverified: 0, ignoredCells: 0 };
  private readonly rejected: Partial<Record<RejectReason, number>> = {};
  private readonly rejects: RejectPacker;
  private readonly unreadCountries = new WordTally();
  private readonly mailTypos = new WordTally();
  private row = 0;
  private usableCells = 0;
  /** Filled cells of the row that are not usable. */
  private rejectedCells = 0;
  /** The reason of the first of those; `empty` until there is one. */
  private reason: RejectReason | null = null;
  /** The first cell of the row that is empty. */
  private emptyCell: { readonly column: number; readonly value: string } | null = null;

  constructor(private readonly detail: RejectDetail) {
    this.rejects = new RejectPacker(detail === 'with-values');
  }

  /** @param usableCells cells of the row already known to be usable */
  beginRow(row: number, usableCells = 0): void {
    this.row = row;
    this.usableCells = usableCells;
    this.rejectedCells = 0;
    this.reason = null;
    this.emptyCell = null;
  }

  /** Notes a country cell that names no country; blank cells are ignored. */
  unreadCountry(cell: string): void {
    this.unreadCountries.add(cell);
  }

  /** The domain of a usable address, which may be a typing error. */
  mailTypo(domain: string): void {
    this.mailTypos.add(domain);
  }

  accept(result: UsableValue): void {
    this.usableCells++;
    if (result.kind === 'digest') this.totals.alreadyHashed++;
    else {
      if (result.repaired) this.totals.repaired++;
      if (result.unverified) this.totals.unverified++;
    }
  }

  /** @param value only if the rejects are to show it */
  reject(column: number, reason: RejectReason, value = ''): void {
    const filled = reason !== 'empty';
    if (this.reason === null || (filled && this.rejectedCells === 0)) this.reason = reason;
    if (filled) this.rejectedCells++;
    if (this.detail === 'counted') return;
    if (filled) this.rejects.add(this.row, column, reason, value);
    else this.emptyCell ??= { column, value };
  }

  endRow(): void {
    this.totals.rows++;
    this.totals.hashed += this.usableCells;
    if (this.reason === null) return;
    if (this.usableCells > 0) this.totals.ignoredCells += this.rejectedCells;
    else this.addRejected(this.reason, 1);
    // An empty cell is listed only if the whole row is empty, and then only the first one.
    if (this.emptyCell !== null && this.usableCells + this.rejectedCells === 0)
      this.rejects.add(this.row, this.emptyCell.column, 'empty', this.emptyCell.value);
  }

  /** The same in one call, for a row whose only cell is not usable. */
  rejectRow(row: number, column: number, reason: RejectReason): void {
    this.totals.rows++;
    this.addRejected(reason, 1);
    if (this.detail !== 'counted') this.rejects.add(row, column, reason, '');
  }

  /** Counts rows whose cells all became lines. */
  addAcceptedRows(rows: number, cells: number): void {
    this.totals.rows += rows;
    this.totals.hashed += cells;
  }

  /** Counts rejected rows that are not listed. */
  addRejectedRows(reason: RejectReason, rows: number): void {
    if (rows === 0) return;
    this.totals.rows += rows;
    this.addRejected(reason, rows);
  }

  /** Adds notes on some of the cells that became lines. */
  addNotes({ alreadyHashed, repaired, unverified }: CellNotes): void {
    this.totals.alreadyHashed += alreadyHashed;
    this.totals.repaired += repaired;
    this.totals.unverified += unverified;
  }

  private addRejected(reason: RejectReason, rows: number): void {
    this.rejected[reason] = (this.rejected[reason] ?? 0) + rows;
  }

  finish(): HashedRows {
    const unreadCountries = this.unreadCountries.finish();
    const mailTypos = this.mailTypos.finish();
    const words = {
      ...(unreadCountries === undefined ? {} : { unreadCountries }),
      ...(mailTypos === undefined ? {} : { mailTypos }),
    };
    return { counts: { ...this.totals, rejected: this.rejected, ...words }, rejects: this.rejects.finish() };
  }
}
