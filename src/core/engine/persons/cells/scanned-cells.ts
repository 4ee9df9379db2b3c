import type { Kernel } from '../../fast/kernel';
import type { ReadCell } from '../../fast/read-cell';
import type { PersonCells } from './person-cells';

const NON_ASCII = /[^\0-\x7F]/;

/** Reads rows whose cells the kernel has found in a chunk of a list. */
export class ScannedCells implements PersonCells {
  private readonly text: string;
  private readonly isAscii: boolean;
  private next = 0;

  /** @param columns mapped cells of each row */
  constructor(
    private readonly kernel: Kernel,
    readonly rows: number,
    private readonly columns: number,
    bytes: number,
    private readonly readCell: ReadCell,
  ) {
    this.text = kernel.chunkText(bytes);
    this.isAscii = !NON_ASCII.test(this.text);
  }

  rowNumber(row: number): number {
    return this.kernel.rowNumber(row);
  }

  readNext(into: string[]): boolean {
    const { kernel, text, isAscii, readCell } = this;
    for (let column = 0; column < this.columns; column++) {
      const cell = this.next++;
      const start = kernel.cellStart(cell);
      const latin1 = text.slice(start, start + kernel.cellLength(cell));
      const escaped = kernel.isEscaped(cell);
      into[column] = isAscii && !escaped ? latin1 : readCell({ latin1, escaped });
    }
    return true;
  }
}
