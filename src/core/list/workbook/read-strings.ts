import { RichText, unescapeText } from './rich-text';
import type { XmlHandler } from './xml/parse-xml';
import { readElements } from './xml/read-elements';
import { CHARACTERS, EXCLUDED } from './xml/regular-text';

const TEXT_TAG = '<t(?: xml:space="preserve")?';
/** One attribute at most: a second one could have the same name, which XML excludes. */
const FONT = `<rPr>(?:<[a-zA-Z]+(?: [a-zA-Z]+="[^"<&${EXCLUDED}]*")?/>)*</rPr>`;
const RUN = `<r(?:/>|>(?:${FONT})?(?:${TEXT_TAG}(?:/>|>${CHARACTERS}</t>))?</r>)`;
/** How reading aids would look: Excel writes it for every string in Japanese. */
const READING_AIDS = String.raw`<phoneticPr fontId="\d+"(?: type="[a-zA-Z]+")?(?: alignment="[a-zA-Z]+")?/>`;
/** A string of one text, or of several runs. */
const REGULAR_STRING = new RegExp(
  String.raw`[ \t\r\n]*<si(?:/>|>(?:${TEXT_TAG}(?:/>|>(${CHARACTERS})</t>)|((?:${RUN})+))?(?:${READING_AIDS})?</si>)`,
  'uy',
);
const TEXT_OF_RUN = new RegExp(`${TEXT_TAG}>([^<]*)</t>`, 'g');

/** Reads the shared strings of a workbook, those of a chunk at a time. */
export async function* readStrings(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly string[], void, undefined> {
  const reader = new StringReader();
  const string = { begin: '<si', end: '</si>', readRegular: (xml: string) => readRegularStrings(xml, reader) };
  for await (const pieces of readElements(chunks, string, reader)) {
    for (const _ of pieces);
    yield reader.take();
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
