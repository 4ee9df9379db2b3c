import { REJECT_REASONS, type Reject, type RejectReason } from '../../../../shared/audience';

/** Rejects on their way between threads. As objects they would need a hundred times the memory of their rows. */
export interface PackedRejects {
  /** Two for each: its row; its 0-based column, and behind that the index of its reason in `REJECT_REASONS`. */
  readonly words: Uint32Array<ArrayBuffer>;
  /** The raw cells; null unless the marketer asked for them. */
  readonly values: readonly string[] | null;
}

const WORDS_PER_REJECT = 2;
const REASON_BITS = 8;
const REASON_MASK = (1 << REASON_BITS) - 1;
const NO_WORDS = new Uint32Array(0);

/** The number of rejects. */
export function countOf({ words }: PackedRejects): number {
  return words.length / WORDS_PER_REJECT;
}

/** Used again by the next packer: the memory of buffers that are dropped is reclaimed late. */
let spareWords = NO_WORDS;

/** Collects rejects, one per call. */
export class RejectPacker {
  private words = spareWords;
  private length = 0;
  private readonly values: string[] = [];

  constructor(private readonly withValues: boolean) {
    spareWords = NO_WORDS;
  }

  add(row: number, column: number, reason: RejectReason, value: string): void {
    if (this.length === this.words.length) this.grow();
    this.words[this.length] = row;
    this.words[this.length + 1] = (column << REASON_BITS) | REJECT_REASONS.indexOf(reason);
    this.length += WORDS_PER_REJECT;
    if (this.withValues) this.values.push(value);
  }

  /** To be called once, at the end. */
  finish(): PackedRejects {
    const packed = {
      words: this.length === 0 ? NO_WORDS : this.words.slice(0, this.length),
      values: this.withValues ? this.values : null,
    };
    spareWords = this.words;
    this.words = NO_WORDS;
    this.length = 0;
    return packed;
  }

  private grow(): void {
    const longer = new Uint32Array(Math.max(64, this.length * 2));
    longer.set(this.words);
    this.words = longer;
  }
}

export const NO_REJECTS: PackedRejects = new RejectPacker(false).finish();

/** Yields one at a time, so that the reader need not hold them all. */
export function* unpackRejects({ words, values }: PackedRejects): Generator<Reject, void, undefined> {
  for (let at = 0; at < words.length; at += WORDS_PER_REJECT) {
    const [row = 0, cell = 0] = [words[at], words[at + 1]];
    const reason = REJECT_REASONS[cell & REASON_MASK];
    if (reason === undefined) throw new Error('a reject has no reason');
    const value = values?.[at / WORDS_PER_REJECT];
    yield { row, column: cell >>> REASON_BITS, reason, ...(value === undefined ? {} : { value }) };
  }
}

/** Rejects of records that hold some columns of a list only, by the columns of the list. */
export function withColumns({ words, values }: PackedRejects, columns: readonly number[]): PackedRejects {
  const isPlace = (index: number) => index % WORDS_PER_REJECT === 1;
  const columnOf = (place: number) => columns[place] ?? place;
  return {
    words: words.map((word, index) =>
      isPlace(index) ? (columnOf(word >>> REASON_BITS) << REASON_BITS) | (word & REASON_MASK) : word,
    ),
    values,
  };
}

/** Merges by row. Each part is already in order and keeps its order within a row. */
export function mergeRejects(parts: readonly PackedRejects[]): PackedRejects {
  const [first = NO_REJECTS] = parts;
  if (parts.length < 2) return first;
  const merged = new RejectPacker(parts.some(({ values }) => values !== null));
  const all = parts.flatMap((part) => [...unpackRejects(part)]).sort((a, b) => a.row - b.row);
  for (const { row, column, reason, value = '' } of all) merged.add(row, column, reason, value);
  return merged.finish();
}
