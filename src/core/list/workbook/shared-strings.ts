import { AppError } from '../../../shared/errors';
import { bytes, message } from '../../../shared/messages/message';
import { BUDGETS } from '../budgets';
import { parseXml, type XmlHandler } from './parse-xml';
import { RichText } from './rich-text';

/** Counted for each text in addition to its bytes: the memory that an empty one needs. */
export const BYTES_PER_STRING = 8;

/** Strings per packed page: as separate strings they would take several times the memory. */
const PAGE_STRINGS = 1024;

/**
 * The shared texts that cells refer to by number. They are read only as far as needed, so that the head of a long
 * workbook is shown before all of them are read.
 */
export class SharedStrings {
  readonly #pages: Page[] = [];
  readonly #name: string;
  readonly #maxBytes: number;
  readonly #reader = new StringReader();
  readonly #parsing: AsyncGenerator<void, void, undefined>;
  #last: string[] = [];
  #bytes = 0;
  #ended = false;

  /** @param chunks of the part that holds them; empty if a workbook has no such part */
  constructor(name: string, chunks: AsyncIterable<Uint8Array> | null, maxBytes: number = BUDGETS.sharedTextBytes) {
    this.#name = name;
    this.#maxBytes = maxBytes;
    this.#parsing = chunks === null ? nothing() : parseXml(chunks, this.#reader);
  }

  /** Reads on until the string of this number, or the end. */
  async readTo(index: number): Promise<void> {
    while (!this.#ended && index >= this.#count) {
      this.#ended = (await this.#parsing.next()).done === true;
      for (const text of this.#reader.take()) this.#add(text);
    }
  }

  /** Undefined if there is no such string. */
  at(index: number): string | undefined {
    const page = this.#pages[Math.floor(index / PAGE_STRINGS)];
    return page === undefined ? this.#last[index - this.#pages.length * PAGE_STRINGS] : page.at(index % PAGE_STRINGS);
  }

  async close(): Promise<void> {
    this.#ended = true;
    await this.#parsing.return();
  }

  get #count(): number {
    return this.#pages.length * PAGE_STRINGS + this.#last.length;
  }

  #add(text: string): void {
    this.#bytes += Buffer.byteLength(text) + BYTES_PER_STRING;
    if (this.#bytes > this.#maxBytes) throw tooMuchText(this.#name, this.#maxBytes);
    this.#last.push(text);
    if (this.#last.length < PAGE_STRINGS) return;
    this.#pages.push(new Page(this.#last));
    this.#last = [];
  }
}

class Page {
  readonly #bytes: Buffer;
  readonly #ends: Uint32Array;

  constructor(strings: readonly string[]) {
    let end = 0;
    this.#bytes = Buffer.from(strings.join(''));
    this.#ends = Uint32Array.from(strings, (text) => {
      end += Buffer.byteLength(text);
      return end;
    });
  }

  at(index: number): string {
    return this.#bytes.toString('utf8', this.#ends[index - 1] ?? 0, this.#ends[index]);
  }
}

/** Collects the shared strings. */
export class StringReader implements XmlHandler {
  readonly #text = new RichText();
  #strings: string[] = [];

  open(name: string): void {
    if (name === 'si') this.#text.clear();
    this.#text.open(name);
  }

  text(text: string): void {
    this.#text.add(text);
  }

  close(name: string): void {
    this.#text.close(name);
    if (name === 'si') this.#strings.push(this.#text.take());
  }

  take(): readonly string[] {
    const taken = this.#strings;
    this.#strings = [];
    return taken;
  }
}

async function* nothing(): AsyncGenerator<void, void, undefined> {}

export function tooMuchText(name: string, maxBytes: number): AppError {
  return new AppError('list-not-readable', message('list.tooMuchText', { name, most: bytes(maxBytes) }));
}
