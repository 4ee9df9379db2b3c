import { LINE_BYTES } from './digest-record';
import type { LineBlock } from './line-block';

const NO_LINES = new Uint8Array();

/**
 * Removes lines that are also in the suppression list; both come sorted, unique, and in whole lines. Changes each block
 * in place. Costs little if few lines are suppressed, however many there are.
 * @param onSuppressed receives how many lines of a block were removed
 */
export async function* subtractLines(
  blocks: AsyncIterable<LineBlock>,
  suppressed: AsyncIterable<Uint8Array>,
  onSuppressed: (lines: number) => void,
): AsyncGenerator<LineBlock> {
  const cursor = new LineCursor(suppressed);
  try {
    for await (const { text } of blocks) {
      let position = 0;
      let kept = 0;
      let copied = 0;
      while (cursor.hasLine || (await cursor.refill())) {
        position = lowerBound(text, position, cursor);
        if (position === text.length) break;
        if (compareLine(text, position, cursor) === 0) {
          text.copyWithin(kept, copied, position);
          kept += position - copied;
          position += LINE_BYTES;
          copied = position;
        }
        cursor.advance();
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

/**
 * A position in a sequence of lines: the line that starts at `at` of `chunk`. Only moving to another chunk is
 * asynchronous.
 */
class LineCursor {
  private readonly chunks: AsyncIterator<Uint8Array>;
  chunk: Uint8Array = NO_LINES;
  at = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  get hasLine(): boolean {
    return this.at < this.chunk.length;
  }

  advance(): void {
    this.at += LINE_BYTES;
  }

  /** Moves to the next chunk with lines; false after the last. */
  async refill(): Promise<boolean> {
    do {
      const next = await this.chunks.next();
      this.chunk = next.done === true ? NO_LINES : next.value;
      this.at = 0;
      if (next.done === true) return false;
    } while (this.chunk.length === 0);
    return true;
  }

  async close(): Promise<void> {
    await this.chunks.return?.();
  }
}

/** Position of the first line from `from` on that is not below `line`; the length of the text if there is none. */
function lowerBound(text: Uint8Array, from: number, line: LineCursor): number {
  let step = LINE_BYTES;
  let low = from;
  // Doubles the stride: the next match is usually near.
  while (low + step <= text.length && compareLine(text, low + step - LINE_BYTES, line) < 0) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, text.length);
  while (low < high) {
    const middle = low + Math.floor((high - low) / LINE_BYTES / 2) * LINE_BYTES;
    if (compareLine(text, middle, line) < 0) low = middle + LINE_BYTES;
    else high = middle;
  }
  return low;
}

/** Digests differ within a few bytes: comparing these is cheaper than calling a comparison of all. */
function compareLine(text: Uint8Array, position: number, { chunk, at }: LineCursor): number {
  for (let i = 0; i < LINE_BYTES; i++) {
    const difference = (text[position + i] ?? 0) - (chunk[at + i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
