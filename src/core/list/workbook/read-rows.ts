import { SheetReader, type SheetRow } from './sheet-reader';
import { readElements } from './xml/read-elements';
import { CHARACTERS, EXCLUDED } from './xml/regular-text';

const ATTRIBUTE = String.raw` [a-zA-Z][a-zA-Z\d:.]*="[^"<&${EXCLUDED}]*"`;
const CELL_TAG = String.raw`<c r="([A-Z]{1,3})\d{1,7}"(?: s="(\d{1,5})")?(?: t="([a-zA-Z]+)")?`;
const CONTENT = `<v>(${CHARACTERS})</v>|<is><t(?: xml:space="preserve")?>(${CHARACTERS})</t></is>`;
/** A cell of one value or one text, without a formula. */
const CELL = `${CELL_TAG}(?: ?/>|>(?:${CONTENT})?</c>)`;
const CELLS = `(?:${CELL.replaceAll(/\((?!\?)/g, '(?:')})*`;
const REGULAR_ROW = new RegExp(
  String.raw`[ \t\r\n]*<row(?: r="(\d{1,7})")?((?:${ATTRIBUTE})*)(?: ?/>|>(${CELLS})</row>)`,
  'uy',
);
const REGULAR_CELL = new RegExp(CELL, 'uy');
const ATTRIBUTE_NAME = / ([a-zA-Z\d:.]+)="/g;

/** Reads the rows of a sheet, some at a time. */
export async function* readRows(
  chunks: AsyncIterable<Uint8Array>,
  showNumber: (raw: string, style: number) => string,
): AsyncGenerator<readonly SheetRow[], void, undefined> {
  const reader = new SheetReader(showNumber);
  const regular = new RegularRows(reader);
  const row = { begin: '<row', end: '</row>', readRegular: (xml: string) => regular.read(xml) };
  for await (const pieces of readElements(chunks, row, reader)) {
    for (const _ of pieces) yield reader.take();
  }
}

/** Reads rows as nearly all programs write them. */
class RegularRows {
  /** Attributes that no other row need check again: most rows have the same. */
  private checked = '';

  constructor(private readonly reader: SheetReader) {}

  /** Reads the rows at the front of a text; returns where they end. */
  read(xml: string): number {
    for (let end = 0; ; end = REGULAR_ROW.lastIndex) {
      REGULAR_ROW.lastIndex = end;
      const found = REGULAR_ROW.exec(xml);
      if (found === null) return end;
      const [, number, attributes = '', cells = ''] = found;
      if (!this.areAttributes(attributes)) return end;
      this.reader.beginRow(number);
      this.readCells(cells);
      this.reader.endRow();
    }
  }

  private readCells(cells: string): void {
    REGULAR_CELL.lastIndex = 0;
    for (let found = REGULAR_CELL.exec(cells); found !== null; found = REGULAR_CELL.exec(cells)) {
      this.reader.addCell(found[1] ?? '', found[3], found[2], found[4], found[5]);
    }
  }

  /** XML excludes a second attribute of the same name. */
  private areAttributes(attributes: string): boolean {
    if (attributes === this.checked) return true;
    const names = Array.from(attributes.matchAll(ATTRIBUTE_NAME), ([, name]) => name);
    if (names.includes('r') || new Set(names).size < names.length) return false;
    this.checked = attributes;
    return true;
  }
}
