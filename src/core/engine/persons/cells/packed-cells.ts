import type { TextContents } from './content-numbers';
import { type PersonBatch, SKIPPED_ROW } from './pack-persons';
import { NOT_NUMBERED, type PersonCells } from './person-cells';

/** Reads rows that were packed into one string. */
export class PackedCells implements PersonCells {
  private cell = 0;
  private start = 0;
  private readonly cells: string[] = [];

  /** @param contents of each mapped cell */
  constructor(
    private readonly batch: PersonBatch,
    private readonly contents: readonly TextContents[],
  ) {}

  get rows(): number {
    return this.batch.rowNumbers.length;
  }

  rowNumber(row: number): number {
    return this.batch.rowNumbers[row] ?? 0;
  }

  next(): boolean {
    const { text, lengths } = this.batch;
    let isWhole = true;
    for (let column = 0; column < this.contents.length; column++) {
      const length = lengths[this.cell++] ?? 0;
      if (length === SKIPPED_ROW) isWhole = false;
      const end = this.start + (length === SKIPPED_ROW ? 0 : length);
      this.cells[column] = text.slice(this.start, end);
      this.start = end;
    }
    return isWhole;
  }

  text(cell: number): string {
    return this.cells[cell] ?? '';
  }

  contentOf(cell: number): number {
    return this.contents[cell]?.numberOf(this.text(cell)) ?? NOT_NUMBERED;
  }

  hashColumn(): null {
    return null;
  }
}
