import { inBase64 } from '../../normalise/cell/digest';
import type { LinesByPartition } from './lines/partition-lines';
import type { PersonColumnTask } from './person-task';
import type { PlacedValue } from './placed-value';
import type { SuppressedDigests } from './values/suppressed-digests';
import type { CellWord, ValueStore } from './values/value-store';

const FIRST_CELLS = 4096;

/** The lines of a batch; their digests are known only once the batch is hashed. */
export class DraftLines {
  /** Cells of each line. */
  private readonly width: number;
  private readonly widths: readonly number[];
  private cells = new Uint32Array(FIRST_CELLS);
  private count = 0;
  /** The digests that may match a suppressed person, line after line, and where those of each line end. */
  private checks: CellWord[] = [];
  private checkEnds: number[] = [];

  constructor(
    private readonly columns: readonly Pick<PersonColumnTask, 'form' | 'width'>[],
    private readonly store: ValueStore,
    private readonly suppressed: SuppressedDigests | null,
  ) {
    this.widths = columns.map(({ width }) => width);
    this.width = this.widths.reduce((sum, width) => sum + width, 0);
  }

  clear(): void {
    this.count = 0;
    this.checks = [];
    this.checkEnds = [];
  }

  /** Adds a line from the values of each column; values beyond a column's width are dropped. */
  add(placed: readonly (readonly PlacedValue[])[]): void {
    const start = this.count * this.width;
    if (start + this.width > this.cells.length) this.grow();
    let cell = start;
    for (let index = 0; index < this.widths.length; index++) {
      const values = placed[index];
      const width = this.widths[index] ?? 1;
      for (let place = 0; place < width; place++) this.cells[cell++] = values?.[place]?.word ?? 0;
    }
    if (this.suppressed !== null) this.addChecks(placed);
    this.count++;
  }

  private addChecks(placed: readonly (readonly PlacedValue[])[]): void {
    for (const values of placed) {
      for (const { check } of values) if (check !== null) this.checks.push(check);
    }
    this.checkEnds.push(this.checks.length);
  }

  private grow(): void {
    const grown = new Uint32Array(2 * this.cells.length + this.width);
    grown.set(this.cells);
    this.cells = grown;
  }

  /** Call after the batch is hashed. */
  finish(): { readonly byPartition: LinesByPartition; readonly count: number; readonly suppressed: number } {
    const count = this.dropSuppressed();
    const cells = this.cells.subarray(0, count * this.width);
    this.encode(cells);
    return { byPartition: this.store.lines(cells, this.width), count, suppressed: this.count - count };
  }

  /** Moves the remaining lines to the front; returns their number. */
  private dropSuppressed(): number {
    const { suppressed, checks, checkEnds, cells, width, store } = this;
    if (suppressed === null) return this.count;
    let kept = 0;
    let check = 0;
    for (const [line, end] of checkEnds.entries()) {
      let isKept = true;
      for (; check < end; check++) if (store.isSuppressed(checks[check] ?? 0, suppressed)) isKept = false;
      if (isKept) cells.copyWithin(kept++ * width, line * width, (line + 1) * width);
    }
    return kept;
  }

  /** Replaces digests that are written in Base64 with texts. */
  private encode(cells: Uint32Array): void {
    let first = 0;
    for (const { form, width } of this.columns) {
      if (form === 'base64') {
        for (let cell = first; cell < cells.length; cell += this.width) {
          for (let place = cell; place < cell + width; place++) {
            const word = cells[place] ?? 0;
            if (word !== 0) cells[place] = this.store.text(inBase64(this.store.hexOf(word)), false);
          }
        }
      }
      first += width;
    }
  }
}
