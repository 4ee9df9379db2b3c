import { decodeXml, type XmlHandler, XmlParser } from './parse-xml';
import { RichText, unescapeText } from './rich-text';

/** A string of one run. Another text needs the parser: with references, `]]>`, line ends or what XML excludes. */
const PLAIN_STRING =
  /[ \t\r\n]*<si(?:\/>|>(?:<t(?: xml:space="preserve")?(?:\/>|>([^<&\]\p{Cc}\uFFFE\uFFFF]*)<\/t>))?<\/si>)/uy;
const DECLARATION = /^<\?xml version="1\.0"[^?<>]*\?>/;
/** Something in these may look like the end of a string. */
const NOT_ELEMENT = /<[!?]/;
const STRING_END = '</si>';
/** Longest text in which the end of a string is searched for. */
const MAX_WAITING_CHARS = 1024 * 1024;

/** Reads the shared strings of a workbook, some at a time. Plain ones are read in a tenth of the parser's time. */
export async function* readStrings(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly string[], void, undefined> {
  const scanner = new StringScanner();
  for await (const text of decodeXml(chunks)) yield scanner.write(text);
  yield scanner.close();
}

/** Reads plain strings itself, and hands the others to the parser; once the part is irregular, all the rest. */
class StringScanner {
  private readonly reader = new StringReader();
  private readonly parser = new XmlParser(this.reader);
  private mode: 'head' | 'strings' | 'irregular' = 'head';
  private waiting = '';
  /** So much must wait before it is worth another search. */
  private enough = 0;

  write(text: string): readonly string[] {
    this.waiting += text;
    if (this.waiting.length < this.enough) return [];
    if (this.mode === 'head') this.readHead();
    if (this.mode === 'strings') this.scan();
    if (this.mode === 'irregular' || this.waiting.length > MAX_WAITING_CHARS) {
      this.mode = 'irregular';
      this.parse(this.waiting.length);
    }
    this.enough = 2 * this.waiting.length;
    return this.reader.take();
  }

  /** Throws if the part is incomplete. */
  close(): readonly string[] {
    this.parse(this.waiting.length);
    this.parser.close();
    return this.reader.take();
  }

  private readHead(): void {
    const length = this.waiting.indexOf('<si');
    if (length === -1) return;
    const isPlain = !NOT_ELEMENT.test(this.waiting.slice(0, length).replace(DECLARATION, ''));
    this.parse(length);
    this.mode = isPlain && this.parser.depth === 1 ? 'strings' : 'irregular';
  }

  private scan(): void {
    for (;;) {
      this.scanPlain();
      const length = this.waiting.indexOf(STRING_END) + STRING_END.length;
      if (length < STRING_END.length) return;
      const isElement = !NOT_ELEMENT.test(this.waiting.slice(0, length));
      this.parse(length);
      if (isElement && this.parser.depth === 1) continue;
      this.mode = 'irregular';
      return;
    }
  }

  private scanPlain(): void {
    let from = 0;
    for (;;) {
      PLAIN_STRING.lastIndex = from;
      const found = PLAIN_STRING.exec(this.waiting);
      if (found === null) break;
      this.reader.add(unescapeText(found[1] ?? ''));
      from = PLAIN_STRING.lastIndex;
    }
    this.waiting = this.waiting.slice(from);
  }

  private parse(length: number): void {
    for (const _ of this.parser.write(this.waiting.slice(0, length)));
    this.waiting = this.waiting.slice(length);
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
    if (name === 'si') this.add(this.richText.take());
  }

  add(text: string): void {
    this.strings.push(text);
  }

  take(): readonly string[] {
    const strings = this.strings;
    this.strings = [];
    return strings;
  }
}
