import { BUDGETS } from '../../list/budgets';
import { readRegularStrings, readStrings, StringReader } from '../../list/workbook/read-strings';
import { BYTES_PER_STRING, tooMuchText } from '../../list/workbook/shared-strings';
import { XmlParser } from '../../list/workbook/xml/parse-xml';
import { SCAN_DONE, SCAN_ENDED } from '../abi/sheet-abi';
import type { SheetKernel } from './sheet-kernel';
import { withoutPrefix } from './without-prefix';
import { XmlWindow } from './xml-window';

const STRING = '<si';
const STRING_END = '</si>';
const STRINGS_END = '</sst';
/** The most that is parsed at a time. */
const MAX_PARSED_BYTES = 4 * 1024;

/**
 * The shared strings of a workbook in the kernel's memory, read as far as needed. What the kernel does not read, such
 * as a text in several runs, is parsed: one string, or all that are left if the part is irregular.
 */
export class KernelStrings {
  private readonly adding: AsyncGenerator<void, void, undefined>;

  /** @param open reads the part that holds them, from its beginning; null if a workbook has none */
  constructor(
    private readonly kernel: SheetKernel,
    private readonly name: string,
    private readonly open: () => AsyncIterable<Uint8Array> | null,
  ) {
    this.adding = this.addAll();
  }

  /** Reads on until the string of this number is there; false if there is none. */
  async readTo(index: number): Promise<boolean> {
    while (index >= this.kernel.stringCount) {
      if ((await this.adding.next()).done === true) break;
      const { stringBytes, stringCount } = this.kernel;
      if (stringBytes + stringCount * BYTES_PER_STRING > BUDGETS.sharedTextBytes)
        throw tooMuchText(this.name, BUDGETS.sharedTextBytes);
    }
    return index < this.kernel.stringCount;
  }

  at(index: number): string | undefined {
    return index < this.kernel.stringCount ? this.kernel.stringAt(index) : undefined;
  }

  async close(): Promise<void> {
    await this.adding.return();
  }

  /** Yields between two chunks of the part. */
  private async *addAll(): AsyncGenerator<void, void, undefined> {
    const scanned = yield* this.scanAll();
    if (!scanned) yield* this.parseRest();
  }

  /** False if the part is irregular or incomplete. */
  private async *scanAll(): AsyncGenerator<void, boolean, undefined> {
    const chunks = this.open();
    if (chunks === null) return true;
    const window = new XmlWindow(this.kernel, this.kernel.stringsXml);
    const reader = new StringReader();
    const parser = new XmlParser(reader);
    let hasStarted = false;
    for await (const chunk of withoutPrefix(chunks)) {
      if (chunk === null || !window.add(chunk)) return false;
      if (!hasStarted) {
        const head = window.takeHead(STRING);
        if (head === 'irregular') return false;
        if (head === 'unfinished') continue;
        for (const _ of parser.write(head.xml));
        hasStarted = true;
      }
      const whole = this.scanWhole(window, parser, reader);
      if (whole !== 'more') return whole === 'ended';
      yield;
    }
    return hasStarted && this.scanWhole(window, parser, reader) === 'ended';
  }

  /** Takes the strings that are complete. */
  private scanWhole(window: XmlWindow, parser: XmlParser, reader: StringReader): 'more' | 'ended' | 'irregular' {
    const { kernel } = this;
    const limit = window.limit(STRING, STRINGS_END);
    if (!window.isUtf8UpTo(limit)) return 'irregular';
    /** Doubles while the kernel reads none between two of them. */
    let parsedBytes = 0;
    while (window.from < limit) {
      const { from } = window;
      const { end, status } = kernel.scanStrings(from, limit);
      window.dropTo(end);
      if (status === SCAN_ENDED) return 'ended';
      if (status === SCAN_DONE) break;
      const xml = window.takeThrough(STRING_END, limit, parsedBytes);
      parsedBytes = end === from ? Math.min(2 * (xml?.length ?? 0), MAX_PARSED_BYTES) : 0;
      if (xml === null) return 'irregular';
      for (const _ of parser.write(xml.slice(readRegularStrings(xml, reader))));
      for (const text of reader.take()) kernel.addString(text);
    }
    return 'more';
  }

  private async *parseRest(): AsyncGenerator<void, void, undefined> {
    const chunks = this.open();
    if (chunks === null) return;
    let toSkip = this.kernel.stringCount;
    for await (const texts of readStrings(chunks)) {
      for (const text of texts) {
        if (toSkip > 0) toSkip--;
        else this.kernel.addString(text);
      }
      yield;
    }
  }
}
