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
  private readonly pages: Page[] = [];
  private readonly name: string;
  private readonly maxBytes: number;
  private readonly reader = new StringReader();
  private readonly parsing: AsyncGenerator<void, void, undefined>;
  private last: string[] = [];
  private bytes = 0;
  private ended = false;

  /** @param chunks of the part that holds them; empty if a workbook has no such part */
  constructor(name: string, chunks: AsyncIterable<Uint8Array> | null, maxBytes: number = BUDGETS.sharedTextBytes) {
    this.name = name;
    this.maxBytes = maxBytes;
    this.parsing = chunks === null ? nothing() : parseXml(chunks, this.reader);
  }

  /** Reads on until the string of this number, or the end. */
  async readTo(index: number): Promise<void> {
    while (!this.ended && index >= this.count) {
      this.ended = (await this.parsing.next()).done === true;
      for (const text of this.reader.take()) this.add(text);
    }
  }

  /** Undefined if there is no such string. */
  at(index: number): string | undefined {
    const page = this.pages[Math.floor(index / PAGE_STRINGS)];
    return page === undefined ? this.last[index - this.pages.length * PAGE_STRINGS] : page.at(index % PAGE_STRINGS);
  }

  async close(): Promise<void> {
    this.ended = true;
    await this.parsing.return();
  }

  private get count(): number {
    return this.pages.length * PAGE_STRINGS + this.last.length;
  }

  private add(text: string): void {
    this.bytes += Buffer.byteLength(text) + BYTES_PER_STRING;
    if (this.bytes > this.maxBytes) throw tooMuchText(this.name, this.maxBytes);
    this.last.push(text);
    if (this.last.length < PAGE_STRINGS) return;
    this.pages.push(new Page(this.last));
    this.last = [];
  }
}

class Page {
  private readonly bytes: Buffer;
  private readonly ends: Uint32Array;

  constructor(strings: readonly string[]) {
    let end = 0;
    this.bytes = Buffer.from(strings.join(''));
    this.ends = Uint32Array.from(strings, (text) => {
      end += Buffer.byteLength(text);
      return end;
    });
  }

  at(index: number): string {
    return this.bytes.toString('utf8', this.ends[index - 1] ?? 0, this.ends[index]);
  }
}

/** Collects the shared strings. */
export class StringReader implements XmlHandler {
  private readonly richText = new RichText();
  private strings: string[] = [];

  open(name: string): void {
    if (name === 'si') this.richText.clear();
    this.richText.open(name);
  }

  text(text: string): void {
    this.richText.add(text);
  }

  close(name: string): void {
    this.richText.close(name);
    if (name === 'si') this.strings.push(this.richText.take());
  }

  take(): readonly string[] {
    const strings = this.strings;
    this.strings = [];
    return strings;
  }
}

async function* nothing(): AsyncGenerator<void, void, undefined> {}

export function tooMuchText(name: string, maxBytes: number): AppError {
  return new AppError('list-not-readable', message('list.tooMuchText', { name, most: bytes(maxBytes) }));
}
