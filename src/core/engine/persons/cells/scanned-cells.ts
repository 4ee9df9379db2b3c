import { CELL_PLAIN_POSTAL_CODE, COLUMN_CELL_HASHED, COLUMN_CELL_POSTAL_DIGITS, USER_TYPE_PHONE } from '../../abi/abi';
import type { ReadCell } from '../../fast/read-cell';
import type { Kernel } from '../../fast/wasm/kernel';
import type { ColumnPlan } from '../../fast/wasm/kernel-plans';
import { TEXT_LENGTH_BYTES } from '../values/growing-bytes';
import { type KernelStore, WORDS_APART } from '../values/kernel-store';
import type { CellWord } from '../values/value-store';
import type { ByteContents } from './content-numbers';
import { type HashedCellWords, NOT_NUMBERED, type PersonCells } from './person-cells';

const NON_ASCII = /[^\0-\x7F]/;

/** What the rows of a list have in common. */
export interface ScannedList {
  readonly kernel: Kernel;
  readonly readCell: ReadCell;
  /** Receives the digests of columns. */
  readonly store: KernelStore;
  /** One for each mapped cell. */
  readonly contents: readonly ByteContents[];
  readonly hasPhonePlans: boolean;
}

/** Rows whose cells the kernel has found in a chunk of a list. */
export class ScannedCells implements PersonCells {
  private readonly chunk: Buffer;
  private first: number;
  private chunkText: { readonly text: string; readonly isAscii: boolean } | null = null;

  constructor(
    private readonly list: ScannedList,
    readonly rows: number,
    bytes: number,
  ) {
    this.chunk = list.kernel.chunk(bytes);
    this.first = -list.contents.length;
  }

  rowNumber(row: number): number {
    return this.list.kernel.rowNumber(row);
  }

  next(): boolean {
    this.first += this.list.contents.length;
    return true;
  }

  text(cell: number): string {
    const { kernel, readCell } = this.list;
    const { text, isAscii } = this.wholeText();
    const index = this.first + cell;
    const start = kernel.cellStart(index);
    const latin1 = text.slice(start, start + kernel.cellLength(index));
    const escaped = kernel.isEscaped(index);
    return isAscii && !escaped ? latin1 : readCell({ latin1, escaped });
  }

  /** Made only if a cell is read; one text is cheaper than one for each cell. */
  private wholeText() {
    if (this.chunkText === null) {
      const text = this.chunk.toString('latin1');
      this.chunkText = { text, isAscii: !NON_ASCII.test(text) };
    }
    return this.chunkText;
  }

  contentOf(cell: number): number {
    const { kernel, contents } = this.list;
    const index = this.first + cell;
    if (kernel.isEscaped(index)) return NOT_NUMBERED;
    return contents[cell]?.numberOf(this.chunk, kernel.cellStart(index), kernel.cellLength(index)) ?? NOT_NUMBERED;
  }

  hashColumn(plan: ColumnPlan): HashedCellWords | null {
    const { kernel, contents, store, hasPhonePlans } = this.list;
    if (plan.kind === USER_TYPE_PHONE && !hasPhonePlans) return null;
    const hashed = kernel.hashColumn(plan, this.rows, contents.length);
    const outcomes = hashed.outcomes.slice();
    const isPlain = plan.kind === CELL_PLAIN_POSTAL_CODE;
    const first = isPlain ? store.takeTexts(hashed.values) : store.takeDigests(hashed.values);
    return { outcomes, words: wordsOf(outcomes, first, isPlain) };
  }
}

/** The words of values that follow one another, from the first on; a text is as long as its outcome says. */
function wordsOf(outcomes: Uint16Array, first: CellWord, isPlain: boolean): Uint32Array {
  const words = new Uint32Array(outcomes.length);
  let word = first;
  for (let row = 0; row < outcomes.length; row++) {
    const outcome = outcomes[row] ?? 0;
    if ((outcome & COLUMN_CELL_HASHED) === 0) continue;
    words[row] = word;
    word += isPlain ? (TEXT_LENGTH_BYTES + (outcome & COLUMN_CELL_POSTAL_DIGITS)) << 2 : WORDS_APART;
  }
  return words;
}
