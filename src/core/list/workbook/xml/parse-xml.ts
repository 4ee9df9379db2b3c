import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { BUDGETS } from '../../budgets';
import { Utf8Decoder } from './utf8-decoder';

/** SAX events of an XML document; names have no prefix. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/** A few characters of a sheet can stand for many cells, so pieces are small and results are taken after each. */
const PIECE_CHARS = 4 * 1024;

/**
 * Parses XML piece by piece and calls the handler. Throws a plain error for broken XML and for a document type: custom
 * entities have no place in a workbook.
 */
export class XmlParser {
  private readonly parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  private charsInToken = 0;
  private openElements = 0;

  constructor(handler: XmlHandler) {
    const parser = this.parser;
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('doctype', () => {
      throw new Error('a part of a workbook has a document type');
    });
    parser.on('opentag', ({ name, attributes }) => {
      this.charsInToken = 0;
      if (++this.openElements > BUDGETS.xmlDepth) throw new Error('a part of a workbook is nested too deeply');
      handler.open(localName(name), attributes);
    });
    parser.on('text', (text) => handler.text(text));
    parser.on('cdata', (text) => handler.text(text));
    parser.on('closetag', ({ name }) => {
      this.charsInToken = 0;
      this.openElements--;
      handler.close(localName(name));
    });
  }

  /** Parses a text piece by piece. Yields after each, so that results can be taken. */
  *write(text: string): Generator<void, void, undefined> {
    // The parser keeps a tag or a piece of text until it ends.
    if (this.charsInToken > BUDGETS.xmlTokenChars) throw new Error('a part of a workbook holds endless text');
    for (let from = 0; from < text.length; from += PIECE_CHARS) {
      this.parser.write(text.slice(from, from + PIECE_CHARS));
      yield;
    }
    this.charsInToken += text.length;
  }

  /** Elements that are open. */
  get depth(): number {
    return this.openElements;
  }

  /** Throws if an element is still open. */
  close(): void {
    this.parser.close();
  }
}

/** Parses XML as a stream; see `XmlParser`. Yields after each piece. */
export async function* parseXml(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  handler: XmlHandler,
): AsyncGenerator<void, void, undefined> {
  const parser = new XmlParser(handler);
  for await (const text of decodeXml(bytes)) yield* parser.write(text);
  parser.close();
  yield;
}

/** The text of an XML document, chunk by chunk. */
export async function* decodeXml(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<string, void, undefined> {
  let decoder: TextDecoder | Utf8Decoder | null = null;
  for await (const chunk of bytes) {
    decoder ??= decoderFor(chunk);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder?.decode() ?? '';
}

/** Parses a complete part. */
export async function parseWhole(bytes: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  for await (const _ of parseXml(bytes, handler));
}

function decoderFor([first, second]: Uint8Array): TextDecoder | Utf8Decoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  return first === 0xfe && second === 0xff ? new TextDecoder('utf-16be', { fatal: true }) : new Utf8Decoder();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
