import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRows } from '../../../../src/core/list/workbook/read-rows';
import { SheetReader, type SheetRow } from '../../../../src/core/list/workbook/sheet-reader';
import { parseXml } from '../../../../src/core/list/workbook/xml/parse-xml';
import { randomCases } from '../../../seed';
import { chunksOf } from './chunks-of';
import { takesShare } from './takes-share';

const showNumber = (raw: string, style: number) => `${raw.trim()}|${style}`;

/** The rows, and whether the sheet could be read to its end. */
async function read(xml: string, sizes: readonly number[]) {
  const rows: SheetRow[] = [];
  try {
    for await (const some of readRows(chunksOf(xml, sizes), showNumber)) rows.push(...some);
    return { rows, isWhole: true };
  } catch {
    return { rows, isWhole: false };
  }
}

/** The same by the parser alone. */
async function parse(xml: string) {
  const reader = new SheetReader(showNumber);
  try {
    for await (const _ of parseXml([Buffer.from(xml)], reader));
    return { rows: reader.take(), isWhole: true };
  } catch {
    return { rows: reader.take(), isWhole: false };
  }
}

const text = fc.constantFrom(
  '',
  'jane@example.com',
  'é😀',
  ' 7 ',
  '1',
  '12.5',
  '\n',
  '&amp;',
  '&x;',
  ']]>',
  '_x0041_',
  '<',
);
const place = fc.constantFrom(
  '',
  ' r="A1"',
  ' r="C7"',
  ' r="ZZ12"',
  ' r="a1"',
  ' r="$B$2"',
  ' r="ZZZ1"',
  ' r="ABCD1"',
  " r='B1'",
  ' r="B"',
);
const style = fc.constantFrom('', '', ' s="1"', ' s="x"', ' s="1" s="2"');
const type = fc.constantFrom(
  '',
  ' t="s"',
  ' t="n"',
  ' t="b"',
  ' t="e"',
  ' t="str"',
  ' t="inlineStr"',
  ' t="d"',
  ' t="s" cm="1"',
);
const content = fc.oneof(
  text.map((one) => `<v>${one}</v>`),
  text.map((one) => `<is><t>${one}</t></is>`),
  text.map((one) => `<is><t xml:space="preserve">${one}</t></is>`),
  fc.constantFrom(
    '',
    '<v/>',
    '<f>A1</f><v>3</v>',
    '<is><r><t>a</t></r></is>',
    '<v>1</v><v>2</v>',
    '<x:v>1</x:v>',
    ' <v>1</v>',
  ),
);
const cell = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.tuple(place, style, type, content).map(([r, s, t, inner]) => `<c${r}${s}${t}>${inner}</c>`),
  },
  { weight: 2, arbitrary: fc.tuple(place, style).map(([r, s]) => `<c${r}${s}/>`) },
  { weight: 2, arbitrary: place.map((r) => `<c${r} />`) },
  { weight: 1, arbitrary: fc.constantFrom('\n', '<!-- </row> -->', '<extLst/>') },
);
const rowTag = fc.constantFrom(
  '<row>',
  '<row r="1">',
  '<row r="7" spans="1:7">',
  '<row r="0012" spans="1:7" ht="15" x14ac:dyDescent="0.25">',
  '<row r="0">',
  '<row r="9999999">',
  '<row spans="1:7" r="3">',
  '<row r="3" ht="1" ht="2">',
  '<row r="3" ht="a ht=">',
  '<row r="4" ht=\'1\'>',
  '<row r="x">',
);
const row = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(rowTag, fc.array(cell, { maxLength: 4 }))
      .map(([tag, cells]) => `${tag}${cells.join('')}</row>`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<row/>',
      '<row r="5" />',
      '\n',
      '<!-- <row/> -->',
      '</sheetData>',
      '<x>',
      '</row>',
      '<row>',
      '<?pi </row>?>',
    ),
  },
);
const end = fc.constantFrom('</sheetData></worksheet>', '</sheetData><hyperlinks/></worksheet>', '</sheetData>', '');

it('reads what the parser reads, wherever the chunks are cut', async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 8 }), end, sizes, async (rows, after, cuts) => {
      const xml = `<?xml version="1.0"?>\n<worksheet><sheetData>${rows.join('')}${after}`;
      const [found, wanted] = [await read(xml, cuts), await parse(xml)];
      expect(found.isWhole).toBe(wanted.isWhole);
      if (wanted.isWhole) expect(found.rows).toEqual(wanted.rows);
    }),
    { numRuns: randomCases(125) },
  );
});

const regular = '<row r="9"><c r="A9"><v>9</v></c></row>';

it.each([
  '<row><c r="A1"><v>a]]>b</v></c></row>',
  '<row><c r="A1" t="inlineStr"><is><t>a]]>b</t></is></c></row>',
  '<row><c r="A1"><v>\u0001</v></c></row>',
  '<row ht="1" ht="1"><c r="A1"><v>1</v></c></row>',
  '<row r="2" r="3"><c r="A1"><v>1</v></c></row>',
  '<row spans="1:2" r="3"><c r="A1"><v>1</v></c></row>',
  '<row><c r="A1" s="1" s="1"><v>1</v></c></row>',
  `<row><c r="A1"><v>1<row></row>${regular}2</v></c></row>`,
  `<!-- </row>${regular} -->`,
  `<row><c r="A1"><v>1</v></c><!-- </row>${regular} --></row>`,
])('leaves to the parser what it may read otherwise: %s', async (rows) => {
  const xml = `<worksheet><sheetData>${regular}${rows}${regular}</sheetData></worksheet>`;
  const [found, wanted] = [await read(xml, [1000]), await parse(xml)];
  expect(found.isWhole).toBe(wanted.isWhole);
  if (wanted.isWhole) expect(found.rows).toEqual(wanted.rows);
});

it.each(['<c r="A1" t="s"><v>1</v></c>', '<c r="A1" t="inlineStr"><is><t>ada@example.com</t></is></c>'])(
  'reads regular rows in a fraction of the time that the parser takes: %s',
  async (one) => {
    const rows = `<row r="1" spans="1:7">${one.repeat(7)}</row>`;
    const xml = `<worksheet><sheetData>${rows.repeat(1_000_000 / rows.length)}</sheetData></worksheet>`;
    expect(
      await takesShare(
        1 / 2,
        () => read(xml, [64 * 1024]),
        () => parse(xml),
      ),
    ).toBe(true);
  },
);
