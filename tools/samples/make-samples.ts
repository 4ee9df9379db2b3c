/**
 * Writes the sample lists in samples/: invented people in messy files. The same seed gives the same bytes. Run it by
 * `npx tsx tools/samples/make-samples.ts`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { messyEmail, messyPhone, type Person, people, random } from './people';
import { columnName, textRun, workbookOf } from './workbook-files';
import { zipOf } from './zip-files';

const FOLDER = fileURLToPath(new URL('../../samples', import.meta.url));
const CITIES = ['Köln', 'Zürich', 'Wien', 'Münster', 'Saint-Étienne', 'Málaga'];

/** A subset of the people, some of them twice. */
function customers(from: number, to: number): readonly Person[] {
  return people.slice(from, to).flatMap((person) => (random.next(20) === 0 ? [person, person] : [person]));
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

/** Letters missing from windows-1252 would become question marks. */
function western(text: string): string {
  return text.replaceAll('Ł', 'L');
}

function customersDe(): Buffer {
  const header = 'Kundennummer;Vorname;Nachname;E-Mail-Adresse;Telefon;Land;Ort;Umsatz';
  const rows = customers(0, 700).map((person) => {
    const { number, first, last, country } = person;
    const revenue = `${random.next(900)},${String(random.next(100)).padStart(2, '0')}`;
    return [
      `K-${10_000 + number}`,
      first,
      last,
      messyEmail(person),
      messyPhone(person),
      country,
      random.pick(CITIES),
      revenue,
    ].join(';');
  });
  return iconv.encode(western([header, ...rows, '', ''].join('\r\n')), 'windows-1252');
}

function newsletter(): Buffer {
  const rows = customers(400, 1100).map((person, i) => {
    const note = i % 25 === 0 ? 'Met at the fair,\nsaid "call me"' : '';
    return [messyEmail(person), `${person.last}, ${person.first}`, i % 3 === 0 ? 'yes' : 'no', note]
      .map(quoted)
      .join(',');
  });
  return iconv.encode(['Email,Full name,Email opt-in,Note', ...rows, ''].join('\n'), 'utf-8', { addBOM: true });
}

function shopExport(): Buffer {
  const rows = customers(900, 1300).map((person) => {
    const second = random.next(6) === 0 ? messyEmail(person) : '';
    return [10_000 + person.number, messyEmail(person), second, messyPhone(person), person.country].join('\t');
  });
  return iconv.encode(['Customer ID\tEmail 1\tEmail 2\tMobile\tCountry', ...rows, ''].join('\r\n'), 'utf-16le', {
    addBOM: true,
  });
}

function plain(): Buffer {
  return Buffer.from(
    customers(1100, 1500)
      .map((person, i) => messyEmail(person) + (i % 50 === 0 ? '\n' : ''))
      .join('\n'),
  );
}

function phones(): Buffer {
  const rows = customers(200, 500).map((person) => `${person.first}|${messyPhone(person)}|${person.country}`);
  return Buffer.from(['name|phone|country', ...rows, ''].join('\n'));
}

/** A typical workbook: a note at the top, numeric phone numbers, dates, gaps and blank rows. */
function crmExport(): Buffer {
  const header = ['Kunde', 'E-Mail', 'Mobil', 'Kunde seit', 'Newsletter', 'Land'].map(textCell);
  const rows = customers(300, 420).map((person, i) => {
    const digits = person.phone.replace(/\D/g, '');
    return [
      textCell(`${person.first} ${person.last}`),
      textCell(messyEmail(person)),
      (place: string) => `<c r="${place}" s="1"><v>${digits}</v></c>`,
      i % 7 === 0 ? noCell : (place: string) => `<c r="${place}" s="2"><v>${43_000 + random.next(2_500)}</v></c>`,
      (place: string) => `<c r="${place}" t="b"><v>${i % 3 === 0 ? 1 : 0}</v></c>`,
      textCell(person.country),
    ];
  });
  const note = sheetRows([[textCell('Export der Kundenkartei, Stand Montag')]]);
  return workbookOf({
    sheets: [
      { name: 'Kunden', rows: sheetRows([header, ...rows.slice(0, 60), [], ...rows.slice(60)]) },
      { name: 'Hinweise', rows: note },
    ],
    formats: ['0', 'dd.mm.yyyy'],
    stored: true,
  });
}

type Cell = (place: string) => string;

const textCell =
  (text: string): Cell =>
  (place) =>
    `<c r="${place}" t="inlineStr"><is>${textRun(text)}</is></c>`;
const noCell: Cell = () => '';

function sheetRows(rows: readonly (readonly Cell[])[]): string {
  return rows
    .map((cells, i) => `<row r="${i + 1}">${cells.map((cell, at) => cell(columnName(at) + (i + 1))).join('')}</row>`)
    .join('');
}

/** People who opted out, as Excel saves them: some by address, some as a digest from another tool. */
function optOuts(): string {
  const rows = customers(0, 60).map((person, i) =>
    i % 3 === 0 ? createHash('sha256').update(person.email).digest('hex') : person.email.toUpperCase(),
  );
  return ['sep=;', 'E-Mail;Grund', ...rows.map((value) => `${value};abgemeldet`), ''].join('\r\n');
}

/** Two lists, and what else ends up in such an archive. */
function deliveries(): Buffer {
  const list = (from: number, to: number) =>
    ['E-Mail;Land', ...customers(from, to).map((person) => `${messyEmail(person)};${person.country}`), ''].join('\r\n');
  return zipOf([
    { name: 'shops/north.csv', content: list(500, 560), stored: true },
    { name: 'shops/south.csv', content: list(560, 600), stored: true },
    { name: '__MACOSX/shops/._north.csv', content: '\0', stored: true },
  ]);
}

mkdirSync(FOLDER, { recursive: true });
for (const [name, content] of [
  ['customers-de.csv', customersDe()],
  ['newsletter.csv', newsletter()],
  ['shop-export.tsv', shopExport()],
  ['plain.txt', plain()],
  ['phones.txt', phones()],
  ['crm-export.xlsx', crmExport()],
  ['shops.zip', deliveries()],
  ['opt-outs.csv', optOuts()],
] as const) {
  writeFileSync(join(FOLDER, name), content);
}
