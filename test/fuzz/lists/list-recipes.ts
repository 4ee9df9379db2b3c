import fc from 'fast-check';
import type { DialectChoice } from '../../../src/shared/list';
import { encode } from '../../core/list/temp-lists';

/** A description of a list: the same recipe makes the same list at any length. */
export interface ListRecipe {
  readonly encoding: string;
  readonly bom: boolean;
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly quotes: 'none' | 'around all' | 'around some' | 'never closed';
  /** Lines above the header. */
  readonly preamble: readonly string[];
  /** Each made of pieces. */
  readonly header: readonly (readonly string[])[];
  readonly rows: readonly (readonly (readonly string[])[])[];
  /** What grows with the length of the list. */
  readonly grows: 'name of a column' | 'cell' | 'columns' | 'rows' | 'line above';
  /** How many times the growing part is repeated. */
  readonly times: number;
  readonly choice: DialectChoice;
}

/** Pieces that readers react to, and pieces that are endless or misplaced. */
const PIECES: readonly string[] = [
  ...['email', 'E-Mail', 'Telefon', 'phone', 'country', 'Land', 'opt in', 'id', 'IDFA', '邮箱', '電話', 'メール', 'aB'],
  ...[
    'a@example.com',
    'jane.roe@gmail',
    '@',
    'a@',
    '.',
    'x;',
    'ä@bücher.example',
    'Ada <a@b.co>',
    'mailto:',
    'a@b.de;c@d.fr',
  ],
  ...['+49 30 901820', '030/90 18-20', '+', '0', '7', '(0)', 'Tel.: ', ' ext. 22', '1-800-FLOWERS', '4.91E+11', '#5'],
  ...['38400000-8CF0-11BD-B23E-10B96E40000D', 'd41d8cd98f00b204e9800998ecf8427e', '0'.repeat(64), 'ID_7', '12345'],
  ...[
    'DE',
    'Deutschland',
    'yes',
    'no',
    'ja',
    'unsubscribed',
    '2024-02-01',
    '192.168.1.20',
    '-',
    '_',
    ' / ',
    '|',
    ' :: ',
  ],
  ...[
    '\u0301',
    '\u0316\u0301',
    '\u05B0\u05BC',
    '\u1112\u1161\u11AB',
    'é',
    '\uFDFA',
    'Ｅ',
    '王',
    '😀',
    'İ',
    'ß',
    'ﬃ',
    '\u200E',
  ],
  ...[
    '"',
    '""',
    "'",
    '="',
    '\\"',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '\r\n',
    ' ',
    '\u00A0',
    '\0',
    '\uFEFF',
    '\uFFFD',
    '\u001b[31m',
  ],
  ...[
    'sep=;',
    '=HYPERLINK("x")',
    '<b>',
    '{"a":',
    '[',
    '\\',
    '%00',
    '__proto__',
    'constructor',
    '\ud800',
    '&#0;',
    '；',
    '、',
  ],
];

const cell = fc.array(fc.constantFrom(...PIECES), { maxLength: 4 });
const record = fc.array(cell, { minLength: 1, maxLength: 6 });

/** Even steps from 1 to about 8,000: most lists are short, some are very long. */
const times = fc.integer({ min: 0, max: 52 }).map((step) => Math.round(2 ** (step / 4)));

const choice: fc.Arbitrary<DialectChoice> = fc.record(
  {
    delimiter: fc.constantFrom(',', ';', '\t', '', 'x', '|'),
    encoding: fc.constantFrom('utf-8', 'utf-16', 'windows-1252', 'shift_jis', 'utf-32', 'gb18030', 'cesu8', 'hex'),
    header: fc.boolean(),
    skippedLines: fc.nat(5),
    quoteEscape: fc.constantFrom('doubled', 'backslash'),
    sheet: fc.constantFrom('1', 'x'),
    member: fc.constantFrom('1', 'x'),
  },
  { requiredKeys: [] },
);

export const listRecipes: fc.Arbitrary<ListRecipe> = fc.record({
  encoding: fc.constantFrom(
    ...['utf-8', 'utf-8', 'utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'windows-1252', 'windows-1251', 'shift_jis'],
    ...['gb18030', 'big5', 'euc-kr', 'macintosh', 'koi8-r', 'iso-8859-15'],
  ),
  bom: fc.boolean(),
  delimiter: fc.constantFrom(',', ',', ';', '\t', '|', ' ', '', ':'),
  lineEnd: fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n', '\u2028', ''),
  quotes: fc.constantFrom('none', 'around all', 'around some', 'never closed'),
  preamble: fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }),
  header: record,
  rows: fc.array(record, { minLength: 1, maxLength: 5 }),
  grows: fc.constantFrom('name of a column', 'cell', 'columns', 'rows', 'line above'),
  times,
  choice: fc.oneof({ arbitrary: fc.constant({}), weight: 3 }, { arbitrary: choice, weight: 1 }),
});

/** The bytes of the list, this many times as long. */
export function listOf(recipe: ListRecipe, factor: number): Buffer {
  const times = recipe.times * factor;
  const { grows, lineEnd, quotes } = recipe;
  const long = (isLong: boolean, pieces: readonly string[]) => (isLong ? grown(pieces, times) : pieces.join(''));
  const preamble = recipe.preamble.map((line, i) => line.repeat(i === 0 && grows === 'line above' ? times : 1));
  const header = recipe.header.map((pieces, i) => long(i === 0 && grows === 'name of a column', pieces));
  const rows = recipe.rows.map((cells, row) =>
    cells.map((pieces, i) => long(row === 0 && i === 0 && grows === 'cell', pieces)),
  );
  const write = (cells: readonly string[]) => {
    const line = cells.map((text, i) => quoted(text, i, quotes)).join(recipe.delimiter);
    return grows === 'columns' ? Array<string>(times).fill(line).join(recipe.delimiter) : line;
  };
  const body = rows.map((cells) => write(cells) + lineEnd).join('');
  const text =
    preamble.map((line) => line + lineEnd).join('') +
    write(header) +
    lineEnd +
    body.repeat(grows === 'rows' ? times : 1) +
    (quotes === 'never closed' ? `"${body}` : '');
  return encode(text, recipe.encoding, recipe.bom);
}

/** The first piece once and the others repeatedly, as in a name before a domain; a single piece is repeated. */
function grown([first = '', ...others]: readonly string[], times: number): string {
  return others.length === 0 ? first.repeat(times) : first + others.join('').repeat(times);
}

function quoted(text: string, index: number, quotes: ListRecipe['quotes']): string {
  if (quotes === 'around all' || (quotes === 'around some' && index % 2 === 0))
    return `"${text.replaceAll('"', '""')}"`;
  return text;
}
