import type { SortedLines } from '../../engine/engine';

/** Sorted lines without duplicates, in pieces of whole lines. */
type SortedPieces = AsyncIterable<Uint8Array>;

/** Bytes of a piece of merged lines, at least. */
const PIECE_BYTES = 256 * 1024;

const LF = 10;

/** Receives a line, with its LF, which is valid only during the call. Returns whether enough was taken. */
type TakeLine = (line: Uint8Array, isInFirst: boolean, isInSecond: boolean) => boolean;

/** Takes the lines of both in their order, those in both once. Pauses when enough was taken, and at the ends of pieces. */
export async function* walkBoth(
  first: SortedPieces,
  second: SortedPieces,
  take: TakeLine,
): AsyncGenerator<void, void, undefined> {
  const [a, b] = [new LineCursor(first), new LineCursor(second)];
  for (;;) {
    await Promise.all([a.fill(), b.fill()]);
    if (a.isEmpty && b.isEmpty) return;
    let isEnough = false;
    while (!isEnough && a.isReady && b.isReady && !(a.isEmpty && b.isEmpty)) {
      const order = compare(a, b);
      isEnough = take(order <= 0 ? a.line : b.line, order <= 0, order >= 0);
      if (order <= 0) a.advance();
      if (order >= 0) b.advance();
    }
    yield;
  }
}

/** Merges them into one, lines that several hold once. */
export async function* mergeSorted(sequences: readonly SortedPieces[]): AsyncGenerator<SortedLines, void, undefined> {
  const half = sequences.length >> 1;
  const [first, second] = [sequences.slice(0, half), sequences.slice(half)].map(asOne);
  if (first === undefined || second === undefined) return;
  let pieces: Buffer[] = [];
  let bytes = 0;
  const taken = (): SortedLines => {
    const text = new Uint8Array(Buffer.concat(pieces));
    const lines = pieces.length;
    pieces = [];
    bytes = 0;
    return { text, lines };
  };
  const walk = walkBoth(first, second, (line) => {
    pieces.push(Buffer.from(line));
    bytes += line.length;
    return bytes >= PIECE_BYTES;
  });
  for await (const _ of walk) if (bytes >= PIECE_BYTES) yield taken();
  if (bytes > 0) yield taken();
}

async function* asOne(sequences: readonly SortedPieces[]): AsyncGenerator<Uint8Array, void, undefined> {
  const [only] = sequences;
  if (only === undefined) return;
  if (sequences.length === 1) yield* only;
  else for await (const { text } of mergeSorted(sequences)) yield text;
}

/** The lower line; one that has ended counts as higher. */
function compare(a: LineCursor, b: LineCursor): number {
  if (a.isEmpty || b.isEmpty) return Number(a.isEmpty) - Number(b.isEmpty);
  return Buffer.compare(a.line.subarray(0, -1), b.line.subarray(0, -1));
}

/** Stands at a line of a sequence. */
class LineCursor {
  line: Uint8Array = new Uint8Array();
  private readonly pieces: AsyncIterator<Uint8Array>;
  private piece: Uint8Array = new Uint8Array();
  private next = 0;
  private hasEnded = false;

  constructor(sequence: SortedPieces) {
    this.pieces = sequence[Symbol.asyncIterator]();
  }

  /** There is no line at the cursor. */
  get isEmpty(): boolean {
    return this.line.length === 0;
  }

  /** `fill` need not be called. */
  get isReady(): boolean {
    return this.hasEnded || !this.isEmpty;
  }

  async fill(): Promise<void> {
    while (!this.isReady) {
      const { done = false, value } = await this.pieces.next();
      this.hasEnded = done;
      this.piece = done ? new Uint8Array() : value;
      this.next = 0;
      this.advance();
    }
  }

  advance(): void {
    const end = this.piece.indexOf(LF, this.next) + 1;
    this.line = this.piece.subarray(this.next, end);
    this.next = end === 0 ? this.piece.length : end;
  }
}
