import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { textRun, textWorkbook, workbookParts } from '../../../tools/samples/workbook-files';
import { type ZipPart, zipOf } from '../../../tools/samples/zip-files';
import { compoundFile } from '../../core/list/compound-files';
import { encode } from '../../core/list/temp-lists';
import type { Random } from '../../random';
import { spoil } from '../spoil';

const SAMPLES = 'samples';
const ROWS = [
  ['E-Mail', 'Telefon', 'Land', 'Notiz'],
  ...Array.from({ length: 60 }, (_, i) => [
    `p${i}@example.com`,
    `+4915${i}1234567`,
    i % 2 ? 'DE' : 'FR',
    `"ß", ${i}\n…`,
  ]),
];
const CSV = ROWS.map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}\r\n`).join('');
/** Longer than the head from which a list is detected. */
const LONG = Buffer.from(CSV.repeat(120));
const BOOK: readonly ZipPart[] = workbookParts({
  sheets: [
    { name: 'Hidden', rows: '<row><c t="str"><v>x</v></c></row>', hidden: true },
    { name: 'Leads', rows: ROWS.map((_, i) => cellsOf(i + 1)).join('') },
  ],
  strings: ROWS.flat().map((text) => `${textRun(text)}<rPh sb="0" eb="1"><t>aid</t></rPh>`),
  formats: [14, '00000000000', 'yyyy-mm-dd hh:mm'],
});

function cellsOf(row: number): string {
  const shared = [0, 1, 2, 3].map(
    (column) => `<c r="${'ABCD'[column]}${row}" t="s"><v>${(row - 1) * 4 + column}</v></c>`,
  );
  return `<row r="${row}">${shared.join('')}<c r="F${row}" s="2"><v>${45_000 + row}.5</v></c><c r="G${row}" t="b"><v>1</v></c></row>`;
}

/** Complete, valid files. */
const FILES: readonly Buffer[] = [
  ...readdirSync(SAMPLES).map((name) => readFileSync(join(SAMPLES, name)).subarray(0, 60_000)),
  ...readdirSync(SAMPLES)
    .filter((name) => /\.(?:xlsx|zip)$/.test(name))
    .map((name) => readFileSync(join(SAMPLES, name))),
  Buffer.from(CSV),
  encode(CSV, 'utf-16le', true),
  encode(CSV, 'utf-16be'),
  encode(CSV, 'windows-1252'),
  gzipSync(CSV),
  zipOf([
    { name: 'a.csv', content: CSV },
    { name: 'b.txt', content: 'a@example.com\n', stored: true },
  ]),
  zipOf(BOOK),
  zipOf([{ name: 'crm.xlsx', content: zipOf(BOOK) }]),
  gzipSync(zipOf(BOOK)),
  textWorkbook(ROWS),
  compoundFile('EncryptedPackage'),
];
const INNER: readonly Buffer[] = [Buffer.from(CSV), ...BOOK.map(({ content }) => Buffer.from(content))];
const ALL = [...FILES, ...INNER];

/**
 * A file spoilt in some places. Half of the packed ones are spoilt before packing, so that checksums hold and the
 * damage reaches the inner readers.
 */
export function spoiltFile(random: Random): Buffer {
  switch (random.below(8)) {
    case 0:
      return gzipSync(spoil(someCsv(random), ALL, random), { level: 1 });
    case 1:
      return zipOf([{ name: 'a.csv', content: spoil(someCsv(random), ALL, random) }]);
    case 2:
      return spoiltBook(random);
    case 3:
      return zipOf([{ name: 'crm.xlsx', content: spoiltBook(random) }]);
    case 4:
      return spoil(someCsv(random), ALL, random);
    default:
      return spoil(random.pick(FILES), ALL, random);
  }
}

function someCsv(random: Random): Buffer {
  return random.chance(0.1) ? LONG : Buffer.from(CSV);
}

function spoiltBook(random: Random): Buffer {
  const spoilt = random.pick(BOOK);
  return zipOf(
    BOOK.map((part) => (part === spoilt ? { ...part, content: spoil(Buffer.from(part.content), ALL, random) } : part)),
  );
}
