import { utimes } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { DialectChoice } from '../../../../src/shared/list';
import {
  textRun,
  textWorkbook,
  type WorkbookParts,
  workbookOf,
  workbookParts,
} from '../../../../tools/samples/workbook-files';
import { zipOf } from '../../../../tools/samples/zip-files';
import { saying } from '../../../sentences';
import { collect, expectAppError, openForTest, tempFolder } from '../temp-lists';

const folder = tempFolder();

async function open(content: WorkbookParts | Buffer, choice: DialectChoice = {}) {
  const bytes = Buffer.isBuffer(content) ? content : workbookOf(content);
  return openForTest(await folder.write('crm.xlsx', bytes), choice);
}

/** The rows of a workbook with one sheet. */
async function rowsOf(rows: string, parts: Omit<WorkbookParts, 'sheets'> = {}) {
  const list = await open({ sheets: [{ name: 'Sheet1', rows }], ...parts }, { header: false });
  try {
    return await collect(list.records());
  } finally {
    await list.close();
  }
}

const cell = (content: string) => `<row r="1">${content}</row>`;

describe('the cells of a workbook', () => {
  it.each([
    ['a number', '<c r="A1"><v>4915112345678</v></c>', '4915112345678'],
    ['a long number as Excel stores it', '<c r="A1"><v>4.9151123456779999E+12</v></c>', '4915112345678'],
    ['a date', '<c r="A1" s="1"><v>45356</v></c>', '2024-03-05'],
    ['a date by a format of its own', '<c r="A1" s="2"><v>45356.5</v></c>', '2024-03-05T12:00:00'],
    ['a number with leading zeros', '<c r="A1" s="3"><v>3023125123</v></c>', '03023125123'],
    ['a number with a style that is missing', '<c r="A1" s="77"><v>7</v></c>', '7'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['false', '<c r="A1" t="b"><v>0</v></c>', 'FALSE'],
    ['a shared text', '<c r="A1" t="s"><v>1</v></c>', 'second'],
    [
      'a text of its own',
      '<c r="A1" t="inlineStr"><is><r><t>a@</t></r><r><t>example.com</t></r></is></c>',
      'a@example.com',
    ],
    ['what a formula gave as text', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>from formula</v></c>', 'from formula'],
    ['what a formula gave as number', '<c r="A1"><f>1+1</f><v>2</v></c>', '2'],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['a date as text', '<c r="A1" t="d"><v>2024-03-05</v></c>', '2024-03-05'],
  ])('are read as the marketer sees them: %s', async (_, content, text) => {
    const formats = [14, 'yyyy-mm-dd\\ hh:mm', '00000000000'];
    const strings = ['first', 'second'].map(textRun);
    expect(await rowsOf(cell(content), { formats, strings })).toEqual([{ row: 1, cells: [text] }]);
  });

  it('count days from 1904 if the workbook says so', async () => {
    const rows = await rowsOf(cell('<c r="A1" s="1"><v>43894</v></c>'), { formats: [14], date1904: true });
    expect(rows[0]?.cells).toEqual(['2024-03-05']);
  });

  it('keep their column beside gaps and empty cells', async () => {
    const rows = cell('<c r="B1"><v>1</v></c><c r="C1" s="1"/><c r="AB1"><v>2</v></c><c r="XFD1" s="1"/>');
    const [row] = await rowsOf(rows, { formats: [14] });
    expect(row?.cells).toHaveLength(28);
    expect([row?.cells?.[1], row?.cells?.[2], row?.cells?.[27]]).toEqual(['1', '', '2']);
  });

  it('follow each other if they have no address', async () => {
    expect(await rowsOf('<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>')).toEqual([
      { row: 1, cells: ['1', '', '2'] },
      { row: 2, cells: ['3'] },
    ]);
  });
});

describe('the rows of a workbook', () => {
  it('have the numbers of the sheet; blank ones count and are left out', async () => {
    const email = (row: number) =>
      `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>p${row}@example.com</t></is></c></row>`;
    const blank = '<row r="4"><c r="A4" s="1"/><c r="B4" t="inlineStr"><is><t> </t></is></c></row>';
    const header = '<row r="2"><c r="A2" t="inlineStr"><is><t>E-Mail</t></is></c></row>';
    const list = await open({ sheets: [{ name: 'S', rows: `${header}${email(3)}${blank}${email(7)}` }] });
    expect(list.info).toMatchObject({ dialect: { header: true }, estimatedRows: 2, rowsExact: true });
    expect(list.info.columns[0]).toMatchObject({ name: 'E-Mail', guess: { kind: 'email_hash' } });
    expect(list.sampleRows).toEqual([3, 7]);
    expect((await collect(list.records())).map(({ row }) => row)).toEqual([3, 7]);
    await list.close();
  });

  it('are reported if they are too long, and cost no other row', async () => {
    const long = `<c t="s"><v>0</v></c>`.repeat(40);
    const rows = `<row r="1"><c><v>1</v></c></row><row r="2">${long}</row><row r="3"><c><v>3</v></c></row>`;
    const list = await open(
      { sheets: [{ name: 'S', rows }], strings: [textRun('x'.repeat(32_767))] },
      { header: false },
    );
    const reading = list.records();
    expect((await collect(reading)).map(({ cells }) => cells?.[0] ?? null)).toEqual(['1', null, '3']);
    expect(reading.problems.first).toEqual([{ kind: 'record-too-long', line: 2 }]);
    await list.close();
  });

  it('are estimated in a long sheet, and can be read twice', async () => {
    const list = await open(
      textWorkbook([['id', 'email'], ...Array.from({ length: 30_000 }, (_, i) => [`K-${i}`, `p${i}@example.com`])]),
    );
    expect(list.info.rowsExact).toBe(false);
    expect(Math.abs((list.info.estimatedRows ?? 0) - 30_000)).toBeLessThan(3_000);
    expect(list.sample.length).toBeLessThan(20_000);
    const first = await collect(list.records());
    expect(first).toHaveLength(30_000);
    expect(first.at(-1)).toEqual({ row: 30_001, cells: ['K-29999', 'p29999@example.com'] });
    let bytesRead = 0;
    for await (const batch of list.records().batches) bytesRead = batch.bytesRead;
    expect(bytesRead).toBe(list.info.bytes);
    await list.close();
  });

  it('hold no more cells than were written, however far to the right', async () => {
    const rows = '<row><c r="XFD1"><v>1</v></c></row>'.repeat(1_000);
    const list = await open({ sheets: [{ name: 'S', rows }] }, { header: false });
    expect(list.sample.length).toBeLessThan(200);
    let cells = 0;
    for await (const batch of list.records().batches) {
      for (const row of batch.rows) {
        cells += Object.keys(row ?? []).length;
        expect(row?.[16_383]).toBe('1');
      }
    }
    expect(cells).toBe(1_000);
    await list.close();
  });

  it('are left at once when cancelled', async () => {
    const list = await open(textWorkbook(Array.from({ length: 20_000 }, (_, i) => [`p${i}@example.com`])));
    const controller = new AbortController();
    const { batches } = list.records(controller.signal);
    await batches.next();
    controller.abort();
    await expectAppError('cancelled', batches.next());
    await list.close();
  });

  it('are refused if the file changes while they are read', async () => {
    const list = await open(textWorkbook(Array.from({ length: 20_000 }, (_, i) => [`p${i}@example.com`])));
    const reading = list.records();
    await reading.batches.next();
    await utimes(folder.path('crm.xlsx'), 1, 1);
    await expectAppError('list-changed', collect(reading));
    await list.close();
  });
});

describe('rows above the table of a sheet', () => {
  const ROWS = [
    ['E-Mail', 'Ort', 'Shop'],
    ['ada@example.com', 'Ulm', 'North'],
    ['bob@example.com', 'Bonn', 'North'],
  ];

  it('are skipped if they are a title, and count in row numbers', async () => {
    const list = await open(textWorkbook([['Customer export'], ['2026-03-05'], ...ROWS]));
    expect(list.info).toMatchObject({
      dialect: { skippedLines: 2, header: true },
      reasons: { skippedLines: saying('Skipped above the rows: a title.') },
      estimatedRows: 2,
    });
    expect(list.info.columns.map(({ name }) => name)).toEqual(['E-Mail', 'Ort', 'Shop']);
    expect(list.sampleRows).toEqual([4, 5]);
    expect(await collect(list.records())).toEqual(ROWS.slice(1).map((cells, i) => ({ row: i + 4, cells })));
  });

  it('are as many as the marketer says', async () => {
    const list = await open(textWorkbook(ROWS), { skippedLines: 2 });
    expect(await collect(list.records())).toEqual([{ row: 3, cells: ROWS[2] }]);
    await expectAppError('list-no-rows', open(textWorkbook(ROWS), { skippedLines: 3 }));
  });
});

describe('a workbook with invalid parts', () => {
  const spoilt = (part: string, change: (content: string) => string) =>
    zipOf(
      workbookParts({ sheets: [{ name: 'S', rows: cell('<c r="A1" t="s"><v>0</v></c>') }], strings: ['<t>x</t>'] }).map(
        (one) => (one.name === part ? { ...one, content: change(String(one.content)) } : one),
      ),
    );
  const SHEET = 'xl/worksheets/sheet1.xml';

  it.each([
    ['broken XML', spoilt(SHEET, (xml) => xml.replace('</sheetData>', ''))],
    ['a document type', spoilt(SHEET, (xml) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY e "x">]><worksheet'))],
    ['a row outside of any sheet', spoilt(SHEET, (xml) => xml.replace('<row r="1">', '<row r="1048577">'))],
    ['a row with a strange number', spoilt(SHEET, (xml) => xml.replace('<row r="1">', '<row r="x">'))],
    ['a cell outside of any sheet', spoilt(SHEET, (xml) => xml.replace('r="A1"', 'r="XFE1"'))],
    ['a cell without column', spoilt(SHEET, (xml) => xml.replace('r="A1"', 'r="1"'))],
    ['a text that is missing', spoilt(SHEET, (xml) => xml.replace('<v>0</v>', '<v>7</v>'))],
    ['a text with a strange number', spoilt(SHEET, (xml) => xml.replace('<v>0</v>', '<v>-1</v>'))],
    ['no list of sheets', spoilt('xl/workbook.xml', () => '')],
    ['relations that are none', spoilt('xl/_rels/workbook.xml.rels', () => 'x')],
  ])('is said to be damaged: %s', async (_, content) => {
    const error = await expectAppError('list-not-readable', open(content));
    expect(error.message).toContain('“crm.xlsx” is damaged');
  });

  it('does without styles and shared strings', async () => {
    const kept = workbookParts({ sheets: [{ name: 'S', rows: cell('<c r="A1"><v>1</v></c>') }] }).filter(
      ({ name }) => !/styles|sharedStrings/.test(String(name)),
    );
    const list = await open(zipOf(kept));
    expect(list.sample).toEqual([['1']]);
    await list.close();
  });
});
