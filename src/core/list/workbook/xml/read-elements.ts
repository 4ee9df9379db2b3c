import { decodeXml, type XmlHandler, XmlParser } from './parse-xml';

/** An element that a part holds again and again, such as a row. */
interface RepeatedElement {
  /** How its tag starts. */
  readonly begin: string;
  readonly end: string;
  /** Reads those at the front of a text that need no parser, for the same handler; returns where they end. */
  readRegular(xml: string): number;
}

const DECLARATION = /^<\?xml version="1\.0"[^?<>]*\?>/;
/** Something in these may look like the end of an element. */
const NOT_ELEMENT = /<[!?]/;
/** Longest text in which the end of an element is searched for. */
const MAX_WAITING_CHARS = 1024 * 1024;
/** Results are taken after each piece: a few characters of a sheet can stand for many cells. */
const PIECE_CHARS = 64 * 1024;

/**
 * Reads a part as the parser does, but most of its elements in a fraction of the time. Yields the pieces of each chunk,
 * which are read as they are iterated over, to their end; throws as the parser does.
 */
export async function* readElements(
  chunks: AsyncIterable<Uint8Array>,
  element: RepeatedElement,
  handler: XmlHandler,
): AsyncGenerator<Iterable<void>, void, undefined> {
  const scanner = new ElementScanner(element, handler);
  for await (const text of decodeXml(chunks)) yield scanner.write(text);
  yield scanner.close();
}

/** Has regular elements read, and hands the others to the parser; once the part is irregular, all the rest. */
class ElementScanner {
  private readonly parser: XmlParser;
  private mode: 'head' | 'elements' | 'irregular' = 'head';
  /** Elements that are open around the repeated ones. */
  private depth = 0;
  private waiting = '';
  /** So much must wait before it is worth another search. */
  private enough = 0;

  constructor(
    private readonly element: RepeatedElement,
    handler: XmlHandler,
  ) {
    this.parser = new XmlParser(handler);
  }

  *write(text: string): Generator<void, void, undefined> {
    for (let from = 0; from < text.length; from += PIECE_CHARS) yield* this.add(text.slice(from, from + PIECE_CHARS));
  }

  /** Throws if the part is incomplete. */
  *close(): Generator<void, void, undefined> {
    yield* this.parse(this.waiting.length);
    this.parser.close();
    yield;
  }

  private *add(text: string): Generator<void, void, undefined> {
    this.waiting += text;
    if (this.waiting.length < this.enough) return;
    if (this.mode === 'head') yield* this.readHead();
    if (this.mode === 'elements') yield* this.scan();
    if (this.mode === 'irregular' || this.waiting.length > MAX_WAITING_CHARS) {
      this.mode = 'irregular';
      yield* this.parse(this.waiting.length);
    }
    this.enough = 2 * this.waiting.length;
  }

  private *readHead(): Generator<void, void, undefined> {
    const length = this.waiting.indexOf(this.element.begin);
    if (length === -1) return;
    const isPlain = !NOT_ELEMENT.test(this.waiting.slice(0, length).replace(DECLARATION, ''));
    yield* this.parse(length);
    this.depth = this.parser.depth;
    this.mode = isPlain && this.depth > 0 ? 'elements' : 'irregular';
  }

  private *scan(): Generator<void, void, undefined> {
    const { readRegular, end } = this.element;
    for (;;) {
      this.waiting = this.waiting.slice(readRegular(this.waiting));
      yield;
      const length = this.waiting.indexOf(end) + end.length;
      if (length < end.length) return;
      const isElement = !NOT_ELEMENT.test(this.waiting.slice(0, length));
      yield* this.parse(length);
      if (isElement && this.parser.depth === this.depth) continue;
      this.mode = 'irregular';
      return;
    }
  }

  private *parse(length: number): Generator<void, void, undefined> {
    const xml = this.waiting.slice(0, length);
    this.waiting = this.waiting.slice(length);
    yield* this.parser.write(xml);
  }
}
