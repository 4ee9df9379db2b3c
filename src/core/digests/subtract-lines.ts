import { LINE_BYTES } from './digest-record';
import type { LineBlock } from './line-block';

const NO_LINES = new Uint8Array();

/**
 * Leaves out the hashed lines that are suppressed as well; both are sorted, each line once, and come in whole lines.
 * A block is changed in place. Costs little where few lines are suppressed, however many there are to pass.
 *
 * @param onSuppressed is told how many lines of a block were left out
 */
export async function* subtractLines(
  blocks: AsyncIterable<LineBlock>,
  suppressed: AsyncIterable<Uint8Array>,
  onSuppressed: (lines: number) => void,
): AsyncGenerator<LineBlock> {
  const cursor = new LineCursor(suppressed);
  try {
    await cursor.advance();
    for await (const { text } of blocks) {
      let position = 0;
      let kept = 0;
      let copied = 0;
      for (let line = cursor.line; line !== null; line = cursor.line) {
        position = lowerBound(text, position, line);
        if (position === text.length) break;
        if (compareAt(text, position, line) === 0) {
          text.copyWithin(kept, copied, position);
          kept += position - copied;
          position += LINE_BYTES;
          copied = position;
        }
        await cursor.advance();
      }
      text.copyWithin(kept, copied);
      kept += text.length - copied;
      onSuppressed((text.length - kept) / LINE_BYTES);
      yield { text: text.subarray(0, kept), lines: kept / LINE_BYTES };
    }
  } finally {
    await cursor.close();
  }
}

/** Stands at one line of many. */
class LineCursor {
  private readonly chunks: AsyncIterator<Uint8Array>;
  private chunk: Uint8Array = NO_LINES;
  private at = 0;
  /** Null before the first one and after the last. */
  line: Uint8Array | null = null;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  async advance(): Promise<void> {
    while (this.at >= this.chunk.length) {
      const next = await this.chunks.next();
      if (next.done === true) {
        this.line = null;
        return;
      }
      this.chunk = next.value;
      this.at = 0;
    }
    this.line = this.chunk.subarray(this.at, this.at + LINE_BYTES);
    this.at += LINE_BYTES;
  }

  async close(): Promise<void> {
    await this.chunks.return?.();
  }
}

/** Where the first line at or after `from` stands that is not below `line`; the length of the text where there is none. */
function lowerBound(text: Uint8Array, from: number, line: Uint8Array): number {
  let step = LINE_BYTES;
  let low = from;
  // In strides that double: what follows is mostly near.
  while (low + step <= text.length && compareAt(text, low + step - LINE_BYTES, line) < 0) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, text.length);
  while (low < high) {
    const middle = low + Math.floor((high - low) / LINE_BYTES / 2) * LINE_BYTES;
    if (compareAt(text, middle, line) < 0) low = middle + LINE_BYTES;
    else high = middle;
  }
  return low;
}

function compareAt(text: Uint8Array, at: number, line: Uint8Array): number {
  return Buffer.compare(text.subarray(at, at + LINE_BYTES), line);
}
