import { describe, expect, it } from 'vitest';
import { openList } from '../../../src/core/list/open-list';
import { previewList } from '../../../src/core/preview/list-preview';
import { AppError } from '../../../src/shared/errors';
import { textRun, workbookOf, workbookParts } from '../../../tools/samples/workbook-files';
import { zipOf } from '../../../tools/samples/zip-files';
import { growthFrom, ONCE } from '../../growth';
import { streamOf } from './temp-lists';

type Shape = readonly [name: string, inputOf: (length: number) => string | Uint8Array];

const HEAD = 'email,name\njane@example.com,Jane\n';
const repeat = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const below = (piece: string) => (length: number) => HEAD + repeat(piece)(length);
const rows = (length: number, rowOf: (n: number) => string) => {
  const written: string[] = [];
  for (let chars = 0, n = 0; chars < length; n++) {
    const row = `${rowOf(n)}\n`;
    written.push(row);
    chars += row.length;
  }
  return HEAD + written.join('');
};

/** For delimited lists. Eight times as much is about the head from which a list is detected. */
const TEXTS: readonly Shape[] = [
  ['plain rows', (length) => rows(length, (n) => `p${n}@example.com,Name ${n}`)],
  ['line ends', below('\n')],
  ['blank lines of spaces', below('   \n')],
  ['quotes', below('"')],
  ['a quote that is never closed', (length) => rows(length, (n) => `p${n}@example.com,"x`)],
  ['two quotes that are never closed', (length) => rows(length, (n) => `p${n}@example.com,"x"y,"`)],
  ['a quote before spaces', below('a,"b"   \n')],
  ['doubled quotes', below('"""",')],
  ['backslashes before quotes', below('"\\"",')],
  ['backslashes before delimiters', (length) => `email,name\n${repeat('a@b.de,Ost\\, Anna\n')(length)}`],
  ['backslashes', below('\\')],
  ['line ends of Unicode', (length) => `email,name${repeat('\u0085a@b.de,Anna')(length)}`],
  ['quotes behind blanks and equals signs', below('1, ="x"y ')],
  ['one line without an end', below('x')],
  ['one line of delimiters', below(',')],
  ['delimiters of all kinds', below('a;b|c\td,\n')],
  ['columns lined up by blanks', (length) => `name  email\n${repeat('Anna  a@b.de\n')(length)}`],
  [
    'lines that do not fit a table',
    (length) => `name    email\n${'Anna    a@b.de\n'.repeat(9)}${repeat('xxxxxx\n')(length)}`,
  ],
  ['a header that is one name short, as by R', (length) => `email name\n${repeat('"1" "a@b.de" "Anna"\n')(length)}`],
  ['rows of tables side by side', (length) => `email,name,,email,name\n${repeat('a@b.de,Anna,,c@d.de,Eva\n')(length)}`],
  [
    'a column of few addresses beside one of many',
    (length) => rows(length, (n) => `p${n}@example.com,staff${n % 3}@shop.example`),
  ],
  ['one line of columns set apart by blanks', below('a  b  ')],
  ['a ruler of many dashes', (length) => `email\n${repeat('-- ')(length)}\na@b.de\n`],
  ['rows of every width', (length) => rows(length, (n) => 'x,'.repeat(n % 400))],
  ['the header again and again', below('email,name\n')],
  ['a title, and the header again and again', (length) => `Customers\n${repeat('email 1,email 2\n')(length)}`],
  ['comments', (length) => `${repeat('# a comment\n')(length)}${HEAD}`],
  ['announced delimiters', repeat('sep=;\n')],
  ['a header of digits', (length) => `email ${repeat('1 ')(length)},b\na@b.de,1\n`],
  ['a header without spaces', (length) => `${repeat('emailPhone')(length)},b\na@b.de,1\n`],
  ['a cell of many addresses', (length) => `email\n"${repeat('a@example.com; ')(length)}"\n`],
  ['a cell of many numbers', (length) => `phone\n"${repeat('+49 171 3920001 / ')(length)}"\n`],
  ['an address of many dots', (length) => `email\na@${repeat('a.')(length)}\n`],
  ['an address of many hyphens', (length) => `email\na@${repeat('-')(length)}.com\n`],
  ['signs of an address', below('@')],
  ['opening brackets', below('<')],
  ['numbers with signs', (length) => rows(length, (n) => `+49 (0)171/39200${n % 100},x`)],
  ['Chinese letters in a column of addresses', below('中文,x\n')],
  ['names of countries', (length) => rows(length, () => 'Deutschland,+491713920001')],
  ['digests', (length) => rows(length, (n) => `${n.toString(16).padStart(64, '0')},x`)],
  ['dates and amounts', (length) => rows(length, (n) => `2024-01-${(n % 28) + 1},1.234,5${n}`)],
  ['zero bytes', below('\0')],
  ['half characters', (length) => Buffer.from(repeat('a\xE9\xFC,\xDF\n')(length), 'latin1')],
  ['UTF-16 without a mark', (length) => Buffer.from(below('ü,x\n')(length / 2), 'utf16le')],
  ['bytes that are no text of any kind', (length) => Buffer.from(repeat('\x81\x8D,\x90\n')(length), 'latin1')],
];

/** Shorter ones take too little time to be compared reliably. */
const LONG_TEXTS: readonly Shape[] = [
  ['quotes between spaces', below('" ')],
  ['a header of combining marks', (length) => `email${repeat('\u0316\u0301')(length)},b\na@b.de,1\n`],
];

/** Eight times as much has no more columns than a list may have. */
const WIDE_TEXTS: readonly Shape[] = [
  [
    'columns in words of no known language',
    (length) => `${repeat('zzz email,')(length / 2)}\n${repeat('a@b.de,')(length / 2)}\n`,
  ],
  [
    'a header of many columns that is one name short',
    (length) => `${repeat('"email";')(length / 2)}"x"\n"1";${repeat('"a@b.de";')(length / 2)}"y"\n`,
  ],
  [
    'many tables side by side',
    (length) => `${repeat('email,name,,')(length / 2)}\n${repeat('a@b.de,Anna,,')(length / 2)}\n`,
  ],
  [
    'many columns of few addresses',
    (length) => `${repeat('zzz,')(length / 4)}\n${`${repeat('a@b.de,')(length / 4)}\n`.repeat(3)}`,
  ],
  ['many columns of one name', (length) => `${repeat('email,')(length / 2)}\n${repeat('a@b.de,')(length / 2)}\n`],
  ['short rows below many columns', (length) => `${repeat('email,')(length / 2)}\n${repeat('a@b.de,\n')(length / 2)}`],
  ['columns that are numbered', (length) => `${rows(length, (n) => `email ${n}`).replaceAll('\n', ',')}\na@b.de\n`],
];

const SHEET_CHARS = 48 * 1024;
const sheet = (inside: string) => workbookOf({ sheets: [{ name: 'S', rows: `${PERSON}${inside}` }] });
const PERSON = `<row r="1"><c r="A1" t="inlineStr"><is>${textRun('a@b.de')}</is></c></row>`;
const inSheet = (piece: string) => (length: number) => sheet(whole(piece, length));
/** As many whole pieces as fit. */
const whole = (piece: string, length: number) => piece.repeat(Math.floor(length / piece.length));
const inPart = (name: string, contentOf: (content: string) => string) => {
  const parts = workbookParts({ sheets: [{ name: 'S', rows: PERSON }] });
  return zipOf(parts.map((one) => (one.name === name ? { ...one, content: contentOf(String(one.content)) } : one)));
};

const WORKBOOKS: readonly Shape[] = [
  ['cells in the last column', inSheet('<row><c r="XFD1"><v>1</v></c></row>')],
  ['blank rows', inSheet('<row><c/></row>')],
  ['cells of one row', (length) => sheet(`<row>${whole('<c><v>1</v></c>', Math.min(length, 200_000))}</row>`)],
  ['cells that are written again', inSheet('<c r="A1"><v>1</v></c>')],
  ['attributes', (length) => sheet(`<row ${Array.from({ length: length / 8 }, (_, n) => `a${n}=""`).join(' ')}/>`)],
  ['runs of text', (length) => sheet(`<row><c t="inlineStr"><is>${whole('<r><t>x</t></r>', length)}</is></c></row>`)],
  ['escaped characters', (length) => sheet(`<row><c t="str"><v>${whole('_x000D_', length)}</v></c></row>`)],
  ['entities', (length) => sheet(`<row><c t="str"><v>${whole('&amp;', length)}</v></c></row>`)],
  [
    'empty shared strings',
    (length) => inPart('xl/sharedStrings.xml', (all) => within(all, '</sst>', whole('<si/>', length))),
  ],
  [
    'relations',
    (length) =>
      inPart('xl/_rels/workbook.xml.rels', (all) =>
        within(all, '</Relationships>', whole('<Relationship Id="r" Type="t" Target="../a"/>', length)),
      ),
  ],
  [
    'formats',
    (length) => inPart('xl/styles.xml', (all) => within(all, '</cellXfs>', whole('<xf numFmtId="14"/>', length))),
  ],
  [
    'names of sheets',
    (length) => inPart('xl/workbook.xml', (all) => within(all, '</sheets>', whole('<sheet name="a"/>', length))),
  ],
];

function within(all: string, end: string, inserted: string): string {
  return all.replace(end, () => inserted + end);
}

/** As a window does; a list that is refused with an error counts as understood, too. */
async function understand(input: string | Uint8Array): Promise<void> {
  try {
    const list = await openList(streamOf(input));
    previewList('1', list, { dialect: {}, mappings: null });
    await list.close();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

/** Between linear (8) and quadratic (64): the longer input may be read twice, if its head turns out to be too short. */
const LINEAR = 36;

describe('opening a list takes linear time', () => {
  it.each(TEXTS)('of %s', async (_name, inputOf) => {
    expect(await growthFrom(32 * 1024, inputOf, understand, LINEAR)).toBeLessThan(LINEAR);
  });

  it.each(WIDE_TEXTS)('of %s', async (_name, inputOf) => {
    expect(await growthFrom(8 * 1024, inputOf, understand, LINEAR)).toBeLessThan(LINEAR);
  });

  it.each(LONG_TEXTS)('of %s', async (_name, inputOf) => {
    expect(await growthFrom(64 * 1024, inputOf, understand, LINEAR)).toBeLessThan(LINEAR);
  });

  it.each(WORKBOOKS)('of a workbook of %s', async (_name, inputOf) => {
    expect(await growthFrom(SHEET_CHARS, inputOf, understand, LINEAR)).toBeLessThan(LINEAR);
  });

  it('by a measure that detects quadratic time', async () => {
    const quadratic = async (input: string | Uint8Array) => {
      for (let at = 0; at < input.length; at += 64) String(input).lastIndexOf('#', input.length - (at % 7));
    };
    expect(await growthFrom(32 * 1024, below('x'), quadratic, LINEAR, ONCE)).toBeGreaterThan(LINEAR);
  });
});
