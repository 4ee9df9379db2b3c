import { type PersonBatch, SKIPPED_ROW } from './pack-persons';
import type { PersonCells } from './person-cells';

/** Reads rows that were packed into one string. */
export class PackedCells implements PersonCells {
  private cell = 0;
  private start = 0;

  constructor(
    private readonly batch: PersonBatch,
    private readonly columns: number,
  ) {}

  get rows(): number {
    return this.batch.rowNumbers.length;
  }

  rowNumber(row: number): number {
    return this.batch.rowNumbers[row] ?? 0;
  }

  readNext(into: string[]): boolean {
    const { text, lengths } = this.batch;
    let isWhole = true;
    for (let column = 0; column < this.columns; column++) {
      const length = lengths[this.cell++] ?? 0;
      if (length === SKIPPED_ROW) isWhole = false;
      const end = this.start + (length === SKIPPED_ROW ? 0 : length);
      into[column] = text.slice(this.start, end);
      this.start = end;
    }
    return isWhole;
  }
}
