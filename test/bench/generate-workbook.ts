import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { columnName, escapeXml, workbookParts } from '../../tools/samples/workbook-files';
import { type ZipPart, zipOf } from '../../tools/samples/zip-files';

/** Where a workbook stores its texts: each once, as Excel does, or in their cells. */
type TextStorage = 'shared' | 'inline';

/** Makes a workbook of a list whose cells have no line breaks; every cell is a text. */
export async function generateWorkbook(list: string, path: string, storage: TextStorage): Promise<void> {
  const numbers = new Map<string, number>();
  const rows: Buffer[] = [];
  const strings: Buffer[] = [];
  const lines = createInterface({ input: createReadStream(list), crlfDelay: Number.POSITIVE_INFINITY });
  let row = 0;
  for await (const line of lines) {
    row++;
    const cells = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    const written = cells.map((text, column) => {
      const place = `r="${columnName(column)}${row}"`;
      if (storage === 'inline') return `<c ${place} t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
      const number = numbers.get(text) ?? numbers.size;
      if (number === numbers.size) {
        numbers.set(text, number);
        strings.push(Buffer.from(`<si><t>${escapeXml(text)}</t></si>`));
      }
      return `<c ${place} t="s"><v>${number}</v></c>`;
    });
    rows.push(Buffer.from(`<row r="${row}" spans="1:${cells.length}">${written.join('')}</row>`));
  }
  const parts = workbookParts({ sheets: [{ name: 'Sheet1', rows: '' }] });
  await writeFile(path, zipOf(parts.map((part) => filled(part, rows, strings))));
}

function filled(part: ZipPart, rows: readonly Buffer[], strings: readonly Buffer[]): ZipPart {
  const holder = String(part.name) === 'xl/sharedStrings.xml' ? strings : rows;
  const [head = '', tail] = String(part.content).split(/(?<=<sheetData>|<sst [^>]*>)(?=<\/)/);
  return tail === undefined
    ? part
    : { ...part, content: Buffer.concat([Buffer.from(head), ...holder, Buffer.from(tail)]) };
}
