import { decodeXml, type XmlHandler, XmlParser } from './parse-xml';
import { RichText, unescapeText } from './rich-text';

/** Another text needs the parser: with references, `]]>`, line ends or what XML excludes. */
const CHARACTERS = String.raw`[^<&\]\p{Cc}\uFFFE\uFFFF]*`;
const TEXT_TAG = '<t(?: xml:space="preserve")?';
/** One attribute at most: a second one could have the same name, which XML excludes. */
const FONT = String.raw`<rPr>(?:<[a-zA-Z]+(?: [a-zA-Z]+="[^"<&\p{Cc}\uFFFE\uFFFF]*")?/>)*</rPr>`;
const RUN = `<r(?:/>|>(?:${FONT})?(?:${TEXT_TAG}(?:/>|>${CHARACTERS}</t>))?</r>)`;
/** A string of one text, or of several runs. */
const REGULAR_STRING = new RegExp(
  String.raw`[ \t\r\n]*<si(?:/>|>(?:${TEXT_TAG}(?:/>|>(${CHARACTERS})</t>)|((?:${RUN})+))?</si>)`,
  'uy',
);
const TEXT_OF_RUN = new RegExp(`${TEXT_TAG}>([^<]*)</t>`, 'g');
const DECLARATION = /^<\?xml version="1\.0"[^?<>]*\?>/;
/** Something in these may look like the end of a string. */
const NOT_ELEMENT = /<[!?]/;
const STRING_END = '</si>';
/** Longest text in which the end of a string is searched for. */
const MAX_WAITING_CHARS = 1024 * 1024;

/** Reads the shared strings of a workbook, some at a time. Most are read in a third of the parser's time. */
export async function* readStrings(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly string[], void, undefined> {
  const scanner = new StringScanner();
  for await (const text of decodeXml(chunks)) yield scanner.write(text);
  yield scanner.close();
}

/** Reads most strings itself, and hands the others to the parser; once the part is irregular, all the rest. */
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
      this.waiting = this.waiting.slice(readRegularStrings(this.waiting, this.reader));
      const length = this.waiting.indexOf(STRING_END) + STRING_END.length;
      if (length < STRING_END.length) return;
      const isElement = !NOT_ELEMENT.test(this.waiting.slice(0, length));
      this.parse(length);
      if (isElement && this.parser.depth === 1) continue;
      this.mode = 'irregular';
      return;
    }
  }

  private parse(length: number): void {
    for (const _ of this.parser.write(this.waiting.slice(0, length)));
    this.waiting = this.waiting.slice(length);
  }
}

/** Reads the strings at the front of a text that need no parser. Returns where they end. */
export function readRegularStrings(xml: string, reader: StringReader): number {
  for (let end = 0; ; end = REGULAR_STRING.lastIndex) {
    REGULAR_STRING.lastIndex = end;
    const found = REGULAR_STRING.exec(xml);
    if (found === null) return end;
    const [, text = '', runs] = found;
    reader.add(unescapeText(runs === undefined ? text : textOfRuns(runs)));
  }
}

function textOfRuns(runs: string): string {
  if (!runs.includes('<t')) return '';
  return Array.from(runs.matchAll(TEXT_OF_RUN), ([, text]) => text).join('');
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
