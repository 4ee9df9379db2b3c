import type { TextContents } from './content-numbers';
import { type PersonBatch, SKIPPED_ROW } from './pack-persons';
import { NOT_NUMBERED, type PersonCells } from './person-cells';

/** Reads rows that were packed into one string. */
export class PackedCells implements PersonCells {
  private row = 0;
  private length = 0;
  private start = 0;
  private cells: string[] = [];

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
    const { text, cellCounts, lengths } = this.batch;
    const count = cellCounts[this.row++] ?? 0;
    this.cells = [];
    if (count === SKIPPED_ROW) return false;
    for (let cell = 0; cell < count; cell++) {
      const end = this.start + (lengths[this.length++] ?? 0);
      this.cells.push(text.slice(this.start, end));
      this.start = end;
    }
    return true;
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
