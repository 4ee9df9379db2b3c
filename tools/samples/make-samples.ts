/**
 * Writes the sample lists in samples/: invented people in messy files. The same seed gives the same bytes. Run it by
 * `npx tsx tools/samples/make-samples.ts`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { columnName, textRun, workbookOf } from './workbook-files';
import { zipOf } from './zip-files';

const FOLDER = fileURLToPath(new URL('../../samples', import.meta.url));
const FIRST_NAMES = [
  'Anna',
  'Jörg',
  'Zoë',
  'François',
  'Marta',
  'Łukasz',
  'Inês',
  'Sørine',
  'Max',
  'Käthe',
  'Björn',
  'Chloé',
  'Niño',
  'Ute',
];
const LAST_NAMES = [
  'Muster',
  'Größe',
  'Beispiel',
  'Exemple',
  'Ejemplo',
  'Esempio',
  'Voorbeeld',
  'Sample',
  'Öztest',
  'Probe',
  'Fiktiv',
];
const DOMAINS = ['example.com', 'example.org', 'example.net', 'mail.example.com', 'post.example.org'];
const CITIES = ['Köln', 'Zürich', 'Wien', 'Münster', 'Saint-Étienne', 'Málaga'];

interface Person {
  readonly number: number;
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly country: Country;
  readonly phone: string;
}

/** Only phone numbers from ranges reserved for fiction. */
type Country = 'DE' | 'GB' | 'US' | 'FR';
const COUNTRIES: readonly Country[] = ['DE', 'DE', 'DE', 'GB', 'US', 'FR'];

/** Mulberry32: a small seeded generator, so that the samples are reproducible. */
function createRandom(seed: number) {
  let state = seed;
  const next = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  const pick = <T>(items: readonly T[]): T => {
    const item = items[next(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  return { next, pick };
}

const random = createRandom(20_240_229);
const people = Array.from({ length: 1500 }, (_, number) => invent(number));

function invent(number: number): Person {
  const first = random.pick(FIRST_NAMES);
  const last = random.pick(LAST_NAMES);
  const country = random.pick(COUNTRIES);
  const email = `${ascii(first)}.${ascii(last)}${number}@${random.pick(DOMAINS)}`.toLowerCase();
  return { number, first, last, email, country, phone: inventPhone(country) };
}

function inventPhone(country: Country): string {
  switch (country) {
    case 'DE':
      return `+49 30 23125 ${String(random.next(1000)).padStart(3, '0')}`;
    case 'GB':
      return `+44 20 7946 0${String(random.next(1000)).padStart(3, '0')}`;
    case 'US':
      return `+1 212 555 01${String(random.next(100)).padStart(2, '0')}`;
    case 'FR':
      return `+33 1 99 00 ${String(random.next(100)).padStart(2, '0')} ${String(random.next(100)).padStart(2, '0')}`;
  }
}

function ascii(text: string): string {
  return text.replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('Ł', 'L').normalize('NFD').replace(/\p{M}/gu, '');
}

/** E-mail addresses as they are typed, pasted and exported. */
function messyEmail({ email, first, last }: Person): string {
  const dice = random.next(40);
  if (dice < 5) return email.toUpperCase();
  if (dice < 8) return `  ${email} `;
  if (dice === 8) return `mailto:${email}`;
  if (dice === 9) return `${first} ${last} <${email}>`;
  if (dice === 10) return createHash('sha256').update(email).digest('hex');
  if (dice === 11) return email.replace('@', ' at ');
  if (dice === 12) return '';
  if (dice === 13) return `${email}.`;
  if (dice === 14) return 'n/a';
  return email;
}

/** Phone numbers in the forms in which people give them. */
function messyPhone({ phone, country }: Person): string {
  const national = phone.replace(/^\+\d+ /, country === 'US' ? '' : '0');
  const dice = random.next(30);
  if (dice < 10) return phone;
  if (dice < 16) return national;
  if (dice < 19) return phone.replace('+', '00').replaceAll(' ', '');
  if (dice < 22)
    return national
      .replace(/^(\d+) /, '($1) ')
      .replaceAll(' ', '-')
      .replace(')-', ') ');
  if (dice < 24) return phone.replaceAll(' ', '');
  if (dice === 24) return `tel:${phone.replaceAll(' ', '-')}`;
  if (dice === 25) return `${phone} ext. 12`;
  if (dice === 26) return `${phone[1]}.${phone.replace(/\D/g, '').slice(1, 6)}E+11`;
  if (dice === 27) return 'unknown';
  if (dice === 28) return '';
  return phone.replace('+49 ', '+49 (0)');
}

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
