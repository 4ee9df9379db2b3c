import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { compileKernel } from '../../../../src/core/engine/fast/wasm/kernel-module';
import { SheetRecords } from '../../../../src/core/engine/sheet/sheet-records';
import { BUDGETS } from '../../../../src/core/list/budgets';
import type { OpenList } from '../../../../src/core/list/list';
import { openList } from '../../../../src/core/list/open-list';
import { readRegion } from '../../../../src/core/list/text/read-region';
import { initialState } from '../../../../src/core/list/text/splitter-state';
import { AppError } from '../../../../src/shared/errors';
import type { DialectChoice } from '../../../../src/shared/list';
import { textRun, type WorkbookParts, workbookOf } from '../../../../tools/samples/workbook-files';
import { randomCases } from '../../../seed';
import { collect, tempFolder } from '../../list/temp-lists';
import { NEVER } from '../hash-whole-list';
import { anyChoice, oddWorkbook } from './odd-workbooks';
import { inChunksOf } from './small-chunks';

const RUNS = Number(process.env.AGREEMENT_RUNS ?? randomCases(10));

const folder = tempFolder();
let files = 0;

async function withWorkbook<T>(
  parts: WorkbookParts,
  choice: DialectChoice,
  work: (list: OpenList) => Promise<T>,
): Promise<T> {
  const path = await folder.write(`list-${files++}.xlsx`, workbookOf(parts));
  const list = await openList({ kind: 'file', path }, choice);
  try {
    return await work(list);
  } finally {
    await list.close();
  }
}

function recordsOf({ bytes }: OpenList, columns: readonly number[]): SheetRecords {
  const kernel = compileKernel(inject('kernelPath'));
  if (bytes?.kind !== 'sheet' || kernel === null) throw new Error('nothing to scan, or nothing to scan it by');
  return new SheetRecords(kernel, bytes, columns);
}

async function bytesOf(records: SheetRecords): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of records.chunks(NEVER)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The records of a sheet with these rows. */
function recordsText(parts: Partial<WorkbookParts> & { readonly rows: string }, columns: readonly number[] = [0]) {
  const { rows, ...others } = parts;
  const filler = '<row r="90"><c r="A90" t="str"><v>last</v></c></row>';
  return withWorkbook({ ...others, sheets: [{ name: 'S', rows: rows + filler }] }, { header: false }, async (list) => {
    const records = recordsOf(list, columns);
    return {
      lines: (await bytesOf(records)).toString().split('\n').slice(0, -1),
      rowsBeforeRest: records.rowsBeforeRest,
    };
  });
}

describe('the records of a sheet', () => {
  it('hold the wanted columns, on the line of their row number', async () => {
    const { lines, rowsBeforeRest } = await recordsText(
      {
        rows: '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>7</v></c><c r="D2" t="s"><v>0</v></c></row>',
        strings: ['say "hi", Ada', 'ada@example.com'].map(textRun),
      },
      [0, 3],
    );
    expect(lines.slice(0, 3)).toEqual(['', 'ada@example.com,"say ""hi"", Ada"', '']);
    expect(lines[89]).toBe('last,');
    expect(rowsBeforeRest).toBeNull();
  });

  it('contain what the XML parser reads where the kernel is not certain', async () => {
    const { lines } = await recordsText({
      rows:
        '<row r="1"><c r="A1" t="inlineStr"><is><r><t>two </t></r><r><t>runs</t></r></is></c></row>' +
        '<row r="2"><c r="A2" t="s"><v>0</v></c></row>' +
        '<row r="3"><c r="A3" s="1"><v>45356</v></c></row>' +
        '<row r="4"><c r="A4" s="2"><v>7</v></c></row>' +
        '<row r="5"><c r="A5"><v>4.915E+11</v></c></row>',
      strings: ['<t>rich</t><rPh sb="0" eb="1"><t>aid</t></rPh>'],
      formats: [14, '00000'],
    });
    expect(lines.slice(0, 5)).toEqual(['two runs,', 'rich,', '2024-03-05,', '00007,', '491500000000,']);
  });

  it('hold a line of commas for a row whose only visible text is in another column', async () => {
    const strings = ['short', 'x'.repeat(255), 'x'.repeat(256), 'Zoë', 'a "b"', ' \t', ''];
    const rows = strings.map((_, i) => `<row r="${i + 1}"><c r="B${i + 1}" t="s"><v>${i}</v></c></row>`).join('');
    const { lines } = await recordsText({ rows, strings: strings.map(textRun) });
    expect(lines.slice(0, strings.length)).toEqual([',', ',', ',', ',', ',', '', '']);
  });

  it.each([
    [' t="s"', '<v>1</v>', 'ada'],
    [' s="12" t="s"', '<v>1</v>', 'ada'],
    [' t="inlineStr"', '<is><t>eve, a far longer text</t></is>', '"eve, a far longer text"'],
    [' s="1" t="inlineStr"', '<is><t>eve and a far longer text</t></is>', 'eve and a far longer text'],
  ])(
    'hold the last of cells that claim the same place, behind others that are not wanted: %s %s',
    async (type, content, text) => {
      const cell = (column: string) => `<c r="${column}1"${type}>${content}</c>`;
      const strings = ['mia', 'ada'].map(textRun);
      const rows = `<row r="1"><c r="C1" t="s"><v>0</v></c>${cell('B')}${cell('C')}${cell('D')}</row>`;
      expect(await recordsText({ rows, strings }, [2])).toEqual({
        lines: expect.arrayContaining([`${text},`]),
        rowsBeforeRest: null,
      });
    },
  );

  it('hold the first cell of a row whose tag is shorter than the one before, by as much as the cell is long', async () => {
    const cell = '<c r="A2" t="str"><v>ada</v></c>';
    const rows =
      `<row r="1" spans="${'1'.repeat(cell.length - ' spans="" '.length + 1)}"><c r="A1" t="str"><v>eve</v></c></row>` +
      `<row r="2">${cell}<c r="B2" t="str"><v>mia</v></c></row>`;
    const { lines } = await recordsText({ rows });
    expect(lines.slice(0, 2)).toEqual(['eve,', 'ada,']);
  });

  it.each(['', '<rPh sb="0" eb="2"><t>トウキョウ</t></rPh><rPh sb="2" eb="3"><t>ト</t></rPh>'])(
    'hold a text without its reading aid: %s',
    async (aid) => {
      const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
      const { lines } = await recordsText({ rows, strings: [`<t>東京</t>${aid}<phoneticPr fontId="1"/>`] });
      expect(lines[0]).toBe('東京,');
    },
  );

  it('are the same however a writer names the type of a cell', async () => {
    const rows =
      '<row r="1"><c r="A1" s="0" t="n"><v>7</v></c></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>Ada</t></is></c></row>' +
      '<row r="3"><c r="A3" s="0" t="inlineStr"><is><t xml:space="preserve"> Ada</t></is></c></row>' +
      '<row r="4"><c r="A4" s="0" t="s"><v>0</v></c></row>' +
      '<row r="5"><c t="s" r="A5"><v>0</v></c></row>';
    const { lines } = await recordsText({ rows, strings: [textRun('shared')] });
    expect(lines.slice(0, 5)).toEqual(['7,', 'Ada,', ' Ada,', 'shared,', 'shared,']);
  });

  it('end before a row that texts of other columns make too long', async () => {
    const cells = '<c t="s"><v>0</v></c>'.repeat(BUDGETS.rowChars / 250 + 1);
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2">${cells}</row>`;
    const { rowsBeforeRest } = await recordsText({ rows, strings: [textRun('x'.repeat(250))] });
    expect(rowsBeforeRest).toBe(1);
  });

  it('end before a row that is out of order', async () => {
    const rows = [4, 5, 3].map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`).join('');
    expect(await recordsText({ rows })).toEqual({ lines: ['', '', '', '4,', '5,'], rowsBeforeRest: 2 });
  });

  it('end before a wanted text that a record would change', async () => {
    const rows = ['a', 'b&#13;&#10;c']
      .map((text, i) => `<row r="${i + 1}"><c t="str"><v>${text}</v></c></row>`)
      .join('');
    expect(await recordsText({ rows })).toEqual({ lines: ['a,'], rowsBeforeRest: 1 });
    expect(await recordsText({ rows }, [1])).toMatchObject({ rowsBeforeRest: null });
  });

  it('are the rows that the reference reads, whatever is in the workbook', async () => {
    let whole = 0;
    await fc.assert(
      fc.asyncProperty(
        oddWorkbook,
        anyChoice,
        fc.constantFrom([0], [1], [0, 2], [0, 1, 2, 3, 4]),
        fc.constantFrom(200, 5_000, 65_536),
        async (parts, choice, columns, chunkBytes) => {
          const agreed = withWorkbook(parts, choice, (list) => compare(inChunksOf(list, chunkBytes), columns));
          whole += Number(await agreed.catch(neverOpened));
        },
      ),
      { numRuns: RUNS },
    );
    expect(whole).toBeGreaterThan(RUNS / 4);
  }, 600_000);
});

/** Compares the records with the rows of the reference; returns whether they are all of them. */
async function compare(list: OpenList, columns: readonly number[]): Promise<boolean> {
  const records = recordsOf(list, columns);
  const expected = await outcomeOf(() => collect(list.records(NEVER)));
  const bytes = await outcomeOf(() => bytesOf(records));
  const { rowsBeforeRest } = records;
  if (typeof expected === 'string' || typeof bytes === 'string') {
    // Damage may follow the records: whoever reads the rest then meets it.
    if (rowsBeforeRest === null) expect(bytes).toBe(expected);
    return false;
  }
  const { rows, rowNumbers } = readRegion(bytes, records.dialect, initialState(records.dialect), 0, true);
  const found = rows.map((cells, i) => ({
    row: rowNumbers[i],
    cells: columns.map((_, place) => cells?.[place] ?? ''),
  }));
  const wanted = expected.map(({ row, cells }) => ({ row, cells: columns.map((column) => cells?.[column] ?? '') }));
  expect(found).toEqual(wanted.slice(0, rowsBeforeRest ?? wanted.length));
  return rowsBeforeRest === null;
}

/** Or the code of the error. */
async function outcomeOf<T>(work: () => Promise<T>): Promise<T | string> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.code;
  }
}

function neverOpened(error: unknown): boolean {
  // A list without rows, or with a broken head, is refused before.
  if (!(error instanceof AppError)) throw error;
  return false;
}
