import { describe, expect, it } from 'vitest';
import type { DialectChoice } from '../../../../src/shared/list';
import { textRun, type WorkbookParts, workbookParts } from '../../../../tools/samples/workbook-files';
import { type ZipPart, zipOf } from '../../../../tools/samples/zip-files';
import { collect, openForTest, tempFolder } from '../temp-lists';

const folder = tempFolder();

async function open(parts: readonly ZipPart[], choice: DialectChoice = {}) {
  return openForTest(await folder.write('crm.xlsx', zipOf(parts)), choice);
}

async function cellsOf(parts: readonly ZipPart[], choice: DialectChoice = { header: false }) {
  const list = await open(parts, choice);
  try {
    return (await collect(list.records())).map(({ cells }) => cells);
  } finally {
    await list.close();
  }
}

function changed(parts: readonly ZipPart[], change: (text: string, name: string) => string): readonly ZipPart[] {
  return parts.map((part) => ({ ...part, content: change(String(part.content), String(part.name)) }));
}

const ROWS = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45356</v></c></row>';
const BOOK: WorkbookParts = {
  sheets: [{ name: 'S', rows: ROWS }],
  strings: [textRun('ada@example.com')],
  formats: [14],
};
const CELLS = [['ada@example.com', '2024-03-05']];

describe('a workbook of another kind is read like any other', () => {
  it('in the strict edition of the format', async () => {
    const strict = changed(workbookParts(BOOK), (text) =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    );
    expect(await cellsOf(strict)).toEqual(CELLS);
  });

  it('with macros', async () => {
    const macros = changed(workbookParts(BOOK), (text) =>
      text.replace('spreadsheetml.sheet.main+xml', 'ms-excel.sheet.macroEnabled.main+xml'),
    );
    const program = { name: 'xl/vbaProject.bin', content: Buffer.from('d0cf11e0a1b11ae1', 'hex') };
    expect(await cellsOf([...macros, program])).toEqual(CELLS);
  });

  it('with a prefix before every name', async () => {
    const prefixed = changed(workbookParts(BOOK), (text, name) =>
      name.startsWith('xl/') && name.endsWith('.xml')
        ? text.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')
        : text,
    );
    expect(await cellsOf(prefixed)).toEqual(CELLS);
  });

  it('in UTF-16', async () => {
    const utf16 = workbookParts(BOOK).map((part) =>
      part.name === 'xl/worksheets/sheet1.xml'
        ? { ...part, content: Buffer.from(`\uFEFF${String(part.content).replace('UTF-8', 'UTF-16')}`, 'utf16le') }
        : part,
    );
    expect(await cellsOf(utf16)).toEqual(CELLS);
  });

  it('with backslashes in the names of its parts, and capitals', async () => {
    const odd = workbookParts(BOOK).map((part) => ({
      ...part,
      name: String(part.name).replaceAll('/', '\\').replace('sheet1', 'Sheet1'),
    }));
    expect(await cellsOf(odd)).toEqual(CELLS);
  });

  it.each<[string, (name: string) => string]>([
    ['in capitals', (name) => name.toUpperCase()],
    ['with a slash in front', (name) => `/${name}`],
    ['with a dot and a slash in front', (name) => `./${name}`],
  ])('with the names of its parts %s', async (_, rename) => {
    const renamed = workbookParts(BOOK).map((part) => ({ ...part, name: rename(String(part.name)) }));
    expect(await cellsOf(renamed)).toEqual(CELLS);
  });

  it('with an escaped space in a reference to a part', async () => {
    const spaced = changed(workbookParts(BOOK), (text) => text.replace('sheets/sheet1.xml', 'sheets/my%20sheet.xml'));
    const moved = spaced.map((part) => ({ ...part, name: String(part.name).replace('sheet1.xml', 'my sheet.xml') }));
    expect(await cellsOf(moved)).toEqual(CELLS);
  });

  it('without a list of the types of its parts', async () => {
    expect(await cellsOf(workbookParts(BOOK).filter(({ name }) => name !== '[Content_Types].xml'))).toEqual(CELLS);
  });

  it('with its parts in any order, and with pictures and charts beside them', async () => {
    const parts: readonly ZipPart[] = [
      { name: 'xl/media/image1.png', content: '\x89PNG' },
      ...workbookParts(BOOK).toReversed(),
      { name: 'xl/charts/chart1.xml', content: '<c:chart/>' },
      { name: 'docProps/app.xml', content: '<Properties/>' },
    ];
    expect(await cellsOf(parts)).toEqual(CELLS);
  });
});

describe('what surrounds the cells of a sheet', () => {
  it('does not count as rows: sizes, filters, merged cells, links, checks, comments', async () => {
    const around = changed(workbookParts(BOOK), (text) =>
      text
        .replace('<sheetData>', '<dimension ref="A1:B1"/><cols><col min="1" max="2" width="9"/></cols><sheetData>')
        .replace(
          '</sheetData>',
          '</sheetData><autoFilter ref="A1:B1"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' +
            '<dataValidations><dataValidation sqref="A1"><formula1>"x,y"</formula1></dataValidation></dataValidations>' +
            '<hyperlinks><hyperlink ref="A1" display="mailto:eve@example.com"/></hyperlinks>' +
            '<extLst><ext><row r="9"/></ext></extLst>',
        ),
    );
    expect(await cellsOf(around)).toEqual(CELLS);
  });

  it('leaves a header that is merged over two columns with its first one', async () => {
    const rows =
      '<row r="1"><c r="A1" t="str"><v>E-Mail</v></c><c r="B1"/><c r="C1" t="str"><v>Land</v></c></row>' +
      '<row r="2"><c r="A2" t="str"><v>a@example.com</v></c><c r="B2" t="str"><v>b@example.com</v></c><c r="C2" t="str"><v>DE</v></c></row>';
    const list = await open(workbookParts({ sheets: [{ name: 'S', rows }] }));
    expect(list.info.columns.map(({ name }) => name)).toEqual(['E-Mail', '', 'Land']);
    expect(list.sample).toEqual([['a@example.com', 'b@example.com', 'DE']]);
    await list.close();
  });

  it('keeps hidden rows and columns: a filter hides them, but nobody has deleted them', async () => {
    const rows = `<row r="1" hidden="1"><c r="A1" t="str"><v>a@example.com</v></c></row><row r="3"><c r="A3" t="str"><v>b@example.com</v></c></row>`;
    expect(await cellsOf(workbookParts({ sheets: [{ name: 'S', rows }] }))).toEqual([
      ['a@example.com'],
      ['b@example.com'],
    ]);
  });
});

describe('the text of a cell', () => {
  it.each([
    ['an inline text as a value', '<c t="inlineStr"><v>a_x000D_b</v></c>', 'a\rb'],
    ['the text of a formula as an inline one', '<c t="str"><is><t>ada</t></is></c>', 'ada'],
    ['an inline text without its type', '<c><is><t>ada</t></is></c>', 'ada'],
    ['both', '<c t="inlineStr"><is><t>ada</t></is><v>bob</v></c>', 'ada'],
  ])('is read from a program that writes %s', async (_, cell, text) => {
    const rows = `<row><c t="str"><v>x</v></c>${cell}</row>`;
    expect(await cellsOf(workbookParts({ sheets: [{ name: 'S', rows }] }))).toEqual([['x', text]]);
  });

  const shared = (...strings: readonly string[]) => {
    const cells = strings.map((_, i) => `<c t="s"><v>${i}</v></c>`).join('');
    return cellsOf(workbookParts({ sheets: [{ name: 'S', rows: `<row>${cells}</row>` }], strings }));
  };

  it.each([
    [
      'in runs of several looks',
      '<r><rPr><b/></rPr><t>ada@</t></r><r><t xml:space="preserve">example.com </t></r>',
      'ada@example.com ',
    ],
    ['with reading aids', '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>', '東京'],
    ['with line breaks', '<t xml:space="preserve">a\nb</t>', 'a\nb'],
    ['with characters that XML cannot hold', '<t>a_x000D_b_x005F_x000D_</t>', 'a\rb_x000D_'],
    ['with marks of XML', '<t>&lt;a&gt; &amp; &#x20AC; <![CDATA[<b>]]></t>', '<a> & € <b>'],
    ['that is empty', '<t/>', undefined],
  ])('is read %s', async (_, si, text) => {
    const [row] = await shared(textRun('x'), si);
    expect(row?.[1]).toBe(text);
  });

  it('is that of the last result of a formula, and nothing if there is none', async () => {
    const rows =
      '<row r="1"><c r="A1" t="str"><f t="shared" ref="A1:A2" si="0">LOWER(B1)</f><v>ada@example.com</v></c><c r="B1"><f>1+1</f></c>' +
      '<c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="b"><f>TRUE()</f><v>1</v></c></row>';
    expect(await cellsOf(workbookParts({ sheets: [{ name: 'S', rows }] }))).toEqual([
      ['ada@example.com', '', '#DIV/0!', 'TRUE'],
    ]);
  });
});

describe('the numbers of a cell', () => {
  it.each([
    ['General', '491512345678', '491512345678'],
    ['0.00E+00', '491512345678', '491512345678'],
    ['General', '4.91512345678E11', '491512345678'],
    ['00000000000', '3023125123', '03023125123'],
    ['"+"0', '4915112345678', '+4915112345678'],
    ['0#" "##" "##" "##" "##', '612345678', '06 12 34 56 78'],
    ['@', '1512345678', '1512345678'],
    ['#,##0', '1512345678', '1512345678'],
    ['dd.mm.yyyy hh:mm', '45356.604166666664', '2024-03-05T14:30:00'],
    ['[h]:mm', '1.5', '1.5'],
  ])('are shown by %s: %s', async (format, raw, text) => {
    const rows = `<row><c s="1"><v>${raw}</v></c></row>`;
    expect(await cellsOf(workbookParts({ sheets: [{ name: 'S', rows }], formats: [format] }))).toEqual([[text]]);
  });
});
