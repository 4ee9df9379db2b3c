import { AppError } from '../../../shared/errors';
import { bytes, message } from '../../../shared/messages/message';
import { BUDGETS } from '../budgets';
import { readStrings } from './read-strings';

/** Counted for each text in addition to its bytes: the memory that an empty one needs. */
export const BYTES_PER_STRING = 8;

const PAGE_STRINGS = 1024;
/** From so many bytes on, strings are packed: as separate ones they would take several times the memory. */
const UNPACKED_BYTES = 1024 * 1024;

/**
 * The shared texts that cells refer to by number. They are read only as far as needed, so that the head of a long
 * workbook is shown before all of them are read.
 */
export class SharedStrings {
  private readonly pages: (PackedPage | readonly string[])[] = [];
  private readonly name: string;
  private readonly maxBytes: number;
  private readonly reading: AsyncGenerator<readonly string[], void, undefined>;
  private last: string[] = [];
  private bytes = 0;
  private ended = false;

  /** @param chunks of the part that holds them; empty if a workbook has no such part */
  constructor(name: string, chunks: AsyncIterable<Uint8Array> | null, maxBytes: number = BUDGETS.sharedTextBytes) {
    this.name = name;
    this.maxBytes = maxBytes;
    this.reading = chunks === null ? nothing() : readStrings(chunks);
  }

  /** Reads on until the string of this number, or the end. */
  async readTo(index: number): Promise<void> {
    while (!this.ended && index >= this.count) {
      const { done, value } = await this.reading.next();
      this.ended = done === true;
      for (const text of value ?? []) this.add(text);
    }
  }

  /** Undefined if there is no such string. */
  at(index: number): string | undefined {
    const page = this.pages[Math.floor(index / PAGE_STRINGS)];
    return page === undefined ? this.last[index - this.pages.length * PAGE_STRINGS] : page.at(index % PAGE_STRINGS);
  }

  async close(): Promise<void> {
    this.ended = true;
    await this.reading.return();
  }

  private get count(): number {
    return this.pages.length * PAGE_STRINGS + this.last.length;
  }

  private add(text: string): void {
    this.bytes += byteLength(text) + BYTES_PER_STRING;
    if (this.bytes > this.maxBytes) throw tooMuchText(this.name, this.maxBytes);
    this.last.push(text);
    if (this.last.length < PAGE_STRINGS) return;
    this.pages.push(this.bytes > UNPACKED_BYTES ? new PackedPage(this.last) : this.last);
    this.last = [];
  }
}

class PackedPage {
  private readonly bytes: Buffer;
  private readonly ends: Uint16Array | Uint32Array;

  constructor(strings: readonly string[]) {
    this.bytes = Buffer.from(strings.join(''));
    this.ends = this.bytes.length === 0 ? ALL_EMPTY : endsOf(strings, this.bytes.length);
  }

  at(index: number): string {
    return this.bytes.toString('utf8', this.ends[index - 1] ?? 0, this.ends[index]);
  }
}

const ALL_EMPTY = new Uint16Array(PAGE_STRINGS);

function endsOf(strings: readonly string[], bytes: number): Uint16Array | Uint32Array {
  const ends = bytes > 0xffff ? new Uint32Array(strings.length) : new Uint16Array(strings.length);
  let end = 0;
  for (const [index, text] of strings.entries()) {
    end += byteLength(text);
    ends[index] = end;
  }
  return ends;
}

/** Empty strings may come in millions. */
function byteLength(text: string): number {
  return text === '' ? 0 : Buffer.byteLength(text);
}

async function* nothing(): AsyncGenerator<readonly string[], void, undefined> {}

export function tooMuchText(name: string, maxBytes: number): AppError {
  return new AppError('list-not-readable', message('list.tooMuchText', { name, most: bytes(maxBytes) }));
}
