import fc from 'fast-check';
import type { DialectChoice } from '../../../../src/shared/list';
import { columnName, type WorkbookParts } from '../../../../tools/samples/workbook-files';

const TEXTS = [
  ...[
    'ada@example.com',
    'crm-1',
    'Müller',
    '日本',
    'カナ',
    '\u3007',
    '\u2003',
    '\u20AC',
    '\u1680',
    '\uFF21',
    '😀',
    ' ',
    '\u00A0',
    '\u3000 ',
    '\uFEFFx',
    '',
    'a,b',
    '"',
    'say "hi"',
  ],
  ...[
    'two\nlines',
    'tab\there',
    '=1+1',
    "'text",
    '  padded  ',
    'x_x000D_y',
    '_x0041_',
    'cr&#13;lf',
    '&#x41;',
    '&#65279;',
  ],
  ...['&amp;', '&lt;b&gt;', '&quot;q&quot;', '&apos;', 'a]]b', 'a&gt;b', 'a>b', '_x', 'x'.repeat(300)],
];
const ODD_TEXTS = [
  ...[
    'a\rb',
    'a\r\nb',
    '<![CDATA[raw <x>]]>',
    'a<!-- no -->b',
    '&unknown;',
    'a]]>b',
    '\u0001',
    '\uFFFE',
    '_xD83D_',
    '&#0;',
  ],
];
const text = fc.oneof(
  { weight: 150, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD_TEXTS) },
);

const string = fc.oneof(
  { weight: 12, arbitrary: text.map((content) => `<t>${content}</t>`) },
  { weight: 6, arbitrary: text.map((content) => `<t xml:space="preserve">${content}</t>`) },
  {
    weight: 2,
    arbitrary: fc.tuple(text, text).map(([a, b]) => `<r><rPr><b/></rPr><t>${a}</t></r><r><t>${b}</t></r>`),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(text, text).map(([content, aid]) => `<t>${content}</t><rPh sb="0" eb="1"><t>${aid}</t></rPh>`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        text,
        fc.constantFrom('<phoneticPr fontId="1"/>', '<phoneticPr a="" a=""/>', '<phoneticPr/>x', '<phoneticPrs/>'),
      )
      .map(([content, look]) => `<t>${content}</t><rPh sb="0" eb="1"><t xml:space="preserve">aid</t></rPh>${look}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('', '<t/>', '<t></t>', '\n<t>a</t>\n', "<t a='b'>c</t>") },
);

const NUMBERS = [
  ...[
    '0',
    '-0',
    '7',
    '00012',
    '491512345678',
    '12345678901234567890',
    '1.5',
    '0.1',
    '-12.25',
    '1E5',
    '4.915E+11',
    '1e400',
  ],
  ...['45356', '45356.75', '0.5', '-1', '', ' 5 ', 'abc', '1.10', '.5', '5.', '--', '0.30000000000000004'],
];
const STRINGS = 8;
const style = fc.constantFrom('', ' s="0"', ' s="1"', ' s="2"', ' s="3"', ' s="4"', ' s="99"', ' s="x"');

/** The content and the type of a cell. */
const value = fc.oneof(
  { weight: 8, arbitrary: fc.nat(STRINGS - 1).map((i) => [' t="s"', `<v>${i}</v>`] as const) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(style, fc.constantFrom(...NUMBERS), fc.constantFrom('', ' t="n"'))
      .map(([s, number, type]) => [s + type, `<v>${number}</v>`] as const),
  },
  { weight: 4, arbitrary: text.map((content) => [' t="str"', `<f>A1&amp;"x"</f><v>${content}</v>`] as const) },
  { weight: 4, arbitrary: text.map((content) => [' t="inlineStr"', `<is><t>${content}</t></is>`] as const) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      [' t="b"', '<v>1</v>'],
      [' t="b"', '<v>0</v>'],
      [' t="b"', '<v>true</v>'],
      [' t="e"', '<v>#N/A</v>'],
      [' t="d"', '<v>2024-03-05</v>'],
      [' t="s"', '<v/>'],
      [' t="s"', ''],
      [' t="inlineStr"', '<is><r><t>two </t></r><r><t>runs</t></r></is>'],
      [' t="inlineStr"', '<v>5</v>'],
      [' t="s"', '<v> 1 </v>'],
      [' cm="1" t="str"', '<v xml:space="preserve"> spaced </v>'],
      ['', '<f t="shared" ref="A1:A2" si="0">SUM(1,2)</f><v>3</v>'],
      ['', '<f/><v>3</v>'],
      ['', '<v>4</v><extLst><ext uri="x"/></extLst>'],
      ["  t = 's'", '<v>0</v>'],
    ),
  },
  { weight: 24, arbitrary: fc.nat(STRINGS - 1).map((i) => [' t="s" s="1"', `<v>${i}</v>`] as const) },
  {
    weight: 12,
    arbitrary: fc
      .tuple(fc.constantFrom(' s="1"', ' s="1"', ' s="0012"', ' s="99999"'), fc.nat(STRINGS - 1))
      .map(([s, i]) => [`${s} t="s"`, `<v>${i}</v>`] as const),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      [' t="s"', '<v>999999</v>'],
      [' t="s"', '<v>x</v>'],
      [' t="s" t="n"', '<v>0</v>'],
      ['', '<v>1</w>'],
      ['', '<!-- comment --><v>1</v>'],
    ),
  },
);

interface Cell {
  readonly skip: number;
  readonly place: 'named' | 'bare' | 'lower' | 'fixed' | 'first';
  readonly attributes: string;
  readonly content: string;
  readonly gap: string;
}

const cell: fc.Arbitrary<Cell> = fc
  .record({
    skip: fc.constantFrom(0, 0, 0, 1, 3),
    place: fc.oneof(
      { weight: 80, arbitrary: fc.constant<Cell['place']>('named') },
      { weight: 3, arbitrary: fc.constant<Cell['place']>('bare') },
      { weight: 1, arbitrary: fc.constantFrom<Cell['place']>('lower', 'fixed', 'first') },
    ),
    value,
    gap: fc.constantFrom('', '', '', '\n  '),
  })
  .map(({ skip, place, value: [attributes, content], gap }) => ({ skip, place, attributes, content, gap }));

function cellsXml(cells: readonly Cell[], row: number): string {
  let column = 0;
  return cells
    .map(({ skip, place, attributes, content, gap }) => {
      column += place === 'bare' ? 0 : skip;
      const name = place === 'first' ? 'A' : columnName(column);
      const reference = `${place === 'fixed' ? '$' : ''}${place === 'lower' ? name.toLowerCase() : name}${row}`;
      const opening = `<c${place === 'bare' ? '' : ` r="${reference}"`}${attributes}`;
      column = (place === 'first' ? 0 : column) + 1;
      return `${content === '' ? `${opening}/>` : `${opening}>${content}</c>`}${gap}`;
    })
    .join('');
}

const row = fc.record({
  /** Missing rows before it; negative if it is out of order. */
  gap: fc.oneof(
    { weight: 120, arbitrary: fc.constantFrom(0, 0, 0, 0, 1, 2, 30) },
    { weight: 1, arbitrary: fc.constantFrom(-1, -3, 70_000) },
  ),
  named: fc.constantFrom(true, true, true, false),
  attributes: fc.constantFrom('', '', ' spans="1:3" ht="15" x14ac:dyDescent="0.25"', " hidden='1'", ' s="1" '),
  cells: fc.array(cell, { maxLength: 5 }),
  space: fc.constantFrom('', '', '\n', '\n\t', ''),
});

/** Enough text that a list is detected before it is read to its end, so that only the engine meets damage. */
const HEAD = [1, 2]
  .map((row) => `<row r="${row}"><c r="A${row}" t="str"><v>${'x'.repeat(140_000)}</v></c></row>`)
  .join('');
const HEAD_ROWS = 2;

const rowsXml = fc.array(row, { minLength: 1, maxLength: 14 }).map((rows) => {
  let number = HEAD_ROWS;
  return rows
    .map(({ gap, named, attributes, cells, space }) => {
      number += 1 + (named ? gap : 0);
      number = Math.max(1, number);
      const opening = `<row${named ? ` r="${number}"` : ''}${attributes}`;
      const xml = cells.length === 0 ? `${opening}/>` : `${opening}>${cellsXml(cells, number)}</row>`;
      return xml + space;
    })
    .join('');
});

/** A workbook with anything that its writer, or an attacker, may have put into it. */
export const oddWorkbook: fc.Arbitrary<WorkbookParts> = fc
  .record({
    rows: rowsXml,
    before: fc.constantFrom(HEAD, HEAD, HEAD, '<row r="1"><c r="A1" t="inlineStr"><is><t>email</t></is></c></row>'),
    after: fc.oneof(
      { weight: 20, arbitrary: fc.constant('') },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '<!-- end -->',
          '</sheetData><sheetData><row r="99"><c r="A99" t="str"><v>late</v></c></row>',
          '<x:row xmlns:x="y" r="900"><x:c r="A900" t="str"><x:v>prefixed</x:v></x:c></x:row>',
          '<row r="2000000"/>',
          '</sheetData><rowBreaks count="0"/><sheetData>',
        ),
      },
    ),
    strings: fc.array(string, { minLength: STRINGS, maxLength: STRINGS + 3 }),
    date1904: fc.boolean(),
  })
  .map(({ rows, before, after, strings, date1904 }) => ({
    sheets: [{ name: 'S', rows: before + rows + after }],
    strings,
    formats: [14, '00000', '"+"0', 22],
    date1904,
  }));

export const anyChoice: fc.Arbitrary<DialectChoice> = fc.record({
  header: fc.boolean(),
  skippedLines: fc.constantFrom(0, 0, 0, 1, 3),
});
