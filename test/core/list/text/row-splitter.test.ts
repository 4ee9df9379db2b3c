import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { RecordDialect } from '../../../../src/core/list/text/parse-records';
import { ProblemLog } from '../../../../src/core/list/text/problem-log';
import { MAX_ROW_CHARS, RowSplitter } from '../../../../src/core/list/text/row-splitter';
import { initialState } from '../../../../src/core/list/text/splitter-state';
import type { Dialect } from '../../../../src/shared/list';
import { growth, LINEAR } from '../../../growth';
import { randomCases } from '../../../seed';

type SplitDialect = RecordDialect & Pick<Dialect, 'skippedLines' | 'header'>;

const COMMA: SplitDialect = { skippedLines: 0, delimiter: ',', quote: '"', quoteEscape: 'doubled', header: false };

/** All rows and problems of a text that arrives in the given chunks. */
function split(chunks: readonly string[], dialect = COMMA) {
  const problems = new ProblemLog();
  const splitter = new RowSplitter(dialect, initialState(dialect), problems);
  const batches = [...chunks.flatMap((chunk) => [...splitter.push(chunk), ...splitter.flush()]), ...splitter.finish()];
  return {
    records: batches.flatMap((batch) => batch.rows),
    rows: batches.flatMap((batch) => [...batch.rowNumbers]),
    problems: problems.first,
    total: problems.total,
  };
}

function cut(text: string, sizes: readonly number[]): string[] {
  const chunks: string[] = [];
  let at = 0;
  for (const size of sizes) {
    chunks.push(text.slice(at, at + size));
    at += size;
  }
  return [...chunks, text.slice(at)];
}

const messyText = fc
  .array(
    fc.constantFrom(
      'a',
      'b@c.de',
      ',',
      ';',
      '"',
      '""',
      '\\',
      "'",
      '\n',
      '\r',
      '\r\n',
      ' ',
      '\0',
      '😀',
      'ä',
      ' "',
      '="',
      '\uFEFF"',
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));
const dialects: fc.Arbitrary<SplitDialect> = fc.record({
  skippedLines: fc.constantFrom(0, 0, 1, 2, 5),
  delimiter: fc.constantFrom(',', ';', ''),
  quote: fc.constant('"'),
  quoteEscape: fc.constantFrom('doubled', 'backslash'),
  header: fc.boolean(),
});
const sizes = fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 80 });

describe('splitting text into records', () => {
  it('reads quoted cells with delimiters, newlines and doubled quotes', () => {
    expect(split(['a,"b,""c""\nd"\n"e",f\n']).records).toEqual([
      ['a', 'b,"c"\nd'],
      ['e', 'f'],
    ]);
  });

  it('accepts \\r\\n, \\n and \\r as line ends, even if a chunk ends between \\r and \\n', () => {
    expect(split(['a,b\r', '\nc,d\re,f\n', 'g,h\r']).records).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  it('counts the header and blank lines in row numbers but gives no rows for them', () => {
    const { records, rows } = split(['\nname\n\n  \na\n\nb\n'], { ...COMMA, delimiter: '', header: true });
    expect(records).toEqual([['a'], ['b']]);
    expect(rows).toEqual([5, 7]);
  });

  it('skips lines at the top, and counts them in row and line numbers', () => {
    const dialect = { ...COMMA, skippedLines: 3, header: true };
    const { records, rows, problems } = split(
      ['A "title, of\r\n\r\n# 2 lines\nname,mail\na,b\n"c"d",e\nf,g\n'],
      dialect,
    );
    expect(records).toEqual([
      ['a', 'b'],
      ['c"d', 'e'],
      ['f', 'g'],
    ]);
    expect(rows).toEqual([5, 6, 7]);
    expect(problems).toEqual([{ kind: 'stray-quote', line: 6 }]);
  });

  it('gives nothing if more lines are skipped than there are', () => {
    expect(split(['a\nb'], { ...COMMA, skippedLines: 3 })).toMatchObject({ records: [], total: 0 });
  });

  it('keeps no text of skipped lines, however long', () => {
    const splitter = new RowSplitter(COMMA, initialState({ skippedLines: 1, header: false }), new ProblemLog());
    for (let i = 0; i < 8; i++) expect([...splitter.push('x'.repeat(MAX_ROW_CHARS))]).toEqual([]);
    expect(splitter.consumed).toBe(8 * MAX_ROW_CHARS);
    const batches = [...splitter.push('\na,b\n'), ...splitter.finish()];
    expect(batches.flatMap(({ rows }) => rows)).toEqual([['a', 'b']]);
  });

  it('reads quotes after a backslash if the list is written so', () => {
    const text = 'x,"a \\"b\\", c"\n"say \\"hi\\"\nto",y\n';
    expect(split([text], { ...COMMA, quoteEscape: 'backslash' })).toMatchObject({
      records: [
        ['x', 'a "b", c'],
        ['say "hi"\nto', 'y'],
      ],
      total: 0,
    });
  });

  it.each([
    [
      'every line',
      '"a,b,c"\n"d,e,""f, g"""\n',
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f, g'],
      ],
    ],
    [
      'some lines',
      'a,b\n"""c, d"",e"\nf,g\n',
      [
        ['a', 'b'],
        ['c, d', 'e'],
        ['f', 'g'],
      ],
    ],
  ])('reads %s that is quoted as a whole as a line', (_, text, records) => {
    expect(split([text])).toMatchObject({ records, total: 0 });
  });

  it('keeps a cell that holds a delimiter whole if the list has one column', () => {
    expect(split(['mail\n"a@b.de, c@d.fr"\n']).records).toEqual([['mail'], ['a@b.de, c@d.fr']]);
  });

  it('keeps a row of empty cells, ragged rows and NULs', () => {
    expect(split(['a,b\n,\nc\nd\0,e,f']).records).toEqual([['a', 'b'], ['', ''], ['c'], ['d\0', 'e', 'f']]);
  });

  it('reads the whole line with its quotes as one cell if there is no delimiter', () => {
    expect(split(['"a,b\nc"d\n'], { ...COMMA, delimiter: '' }).records).toEqual([['"a,b'], ['c"d']]);
  });

  it('gives the same records however the text is cut into chunks', () => {
    fc.assert(
      fc.property(messyText, sizes, dialects, (text, pieces, dialect) => {
        expect(split(cut(text, pieces), dialect)).toEqual(split([text], dialect));
      }),
      { numRuns: randomCases(150) },
    );
  });

  it('agrees with papaparse on well-formed lists', () => {
    const cell = fc.stringMatching(/^[a-z ,;"\n@]{0,8}$/);
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(table, sizes, fc.constantFrom(',', ';', '\t'), (rows, pieces, delimiter) => {
        const text = Papa.unparse(rows, { delimiter, newline: '\n' });
        expect(split(cut(text, pieces), { ...COMMA, delimiter }).records).toEqual(rows);
        expect(Papa.parse<string[]>(text, { delimiter, newline: '\n' }).data).toEqual(rows);
      }),
    );
  });
});

describe('broken quoting', () => {
  it('reads the first line of an unterminated record as it stands, and saves the other rows', () => {
    const { records, problems } = split(['a,b\nc,d\n"e,f\ng,h\ni,j\n']);
    expect(records).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['"e', 'f'],
      ['g', 'h'],
      ['i', 'j'],
    ]);
    expect(problems).toEqual([{ kind: 'unterminated-quote', line: 3 }]);
  });

  it('saves the rows between an unterminated quote and a later quoted cell', () => {
    const { records, problems } = split(['"multi\nline",x\n"Bob,b@c.de\nAnna,a@c.de\n"Carl",c@c.de\n']);
    expect(records).toEqual([
      ['multi\nline', 'x'],
      ['"Bob', 'b@c.de'],
      ['Anna', 'a@c.de'],
      ['Carl', 'c@c.de'],
    ]);
    expect(problems).toEqual([{ kind: 'unterminated-quote', line: 3 }]);
  });

  it('reports a stray quote that stays within its line, with its line number', () => {
    const { records, problems } = split(['"x\ny",b\n"c"d",e\nf,g\n']);
    expect(records).toEqual([
      ['x\ny', 'b'],
      ['c"d', 'e'],
      ['f', 'g'],
    ]);
    expect(problems).toEqual([{ kind: 'stray-quote', line: 3 }]);
  });

  it('reads quotes that were not doubled as part of their cells, if the row is then as wide as the others', () => {
    const text =
      '"n","e"\n"TV 40"","a@x.com"\n"A ""B""\nC","b@x.com"\n"c@x.com","TV 55""\n"D","d@x.com"\n"J "K"","j@x.com"\n';
    const { records, problems } = split([text]);
    expect(records).toEqual([
      ['n', 'e'],
      ['TV 40"', 'a@x.com'],
      ['A "B"\nC', 'b@x.com'],
      ['c@x.com', 'TV 55"'],
      ['D', 'd@x.com'],
      ['J "K"', 'j@x.com'],
    ]);
    expect(problems.map(({ line }) => line)).toEqual([2, 5, 7]);
    expect(split([...text])).toMatchObject({ records, problems, total: 3 });
  });

  it('keeps the first hundred problems and their total', () => {
    const { problems, total } = split(['"a"b",c\n'.repeat(250)]);
    expect(problems).toHaveLength(100);
    expect(total).toBe(250);
  });

  it('gives the same records for many unterminated quotes however they arrive', () => {
    const text = `${'"a,b\nc,d\n'.repeat(400)}${'"e,f",g\n'.repeat(4_000)}`;
    const whole = split([text]);
    const sizes = Array.from({ length: 40 }, (_, i) => 977 * i);
    expect(JSON.stringify(split(cut(text, sizes))) === JSON.stringify(whole)).toBe(true);
    expect(whole.total).toBeGreaterThan(20);
    expect(whole.records).toHaveLength(4_800);
    expect(whole.records.at(-1)).toEqual(['e,f', 'g']);
  });

  it('takes linear time if every line opens a quote', () => {
    const openQuotes = (length: number) => '"a\n"b,c\n'.repeat(length / 9);
    const pieces = Array.from({ length: 4 }, () => 64 * 1024);
    const work = (text: string) => split(cut(text, pieces));
    expect(work(openQuotes(270_000)).records).toHaveLength(60_000);
    expect(growth(openQuotes, work)).toBeLessThan(LINEAR);
  });
});

describe('records that are too long', () => {
  const long = 'x'.repeat(MAX_ROW_CHARS);

  it('keeps a record of exactly the maximum length', () => {
    const fits = long.slice(1);
    const { records, total } = split(['a\n', fits, '\nb\n']);
    expect(records.map((record) => record?.[0]?.length)).toEqual([1, fits.length, 1]);
    expect(total).toBe(0);
  });

  it('gives one flagged record for an overlong line and continues after it', () => {
    const { records, rows, problems } = split(['a,b\n', ...cut(`${long},y\n`, [1000, 500_000]), 'c,d\n']);
    expect(records).toEqual([['a', 'b'], null, ['c', 'd']]);
    expect(rows).toEqual([1, 2, 3]);
    expect(problems).toEqual([{ kind: 'record-too-long', line: 2 }]);
  });

  it('numbers the lines after such a record right', () => {
    expect(split([`${long}\nx\n"c"d",e\n`]).problems.at(-1)).toEqual({ kind: 'stray-quote', line: 3 });
  });

  it('gives a flagged record for such a line at the end of the list', () => {
    expect(split(['a\n', long]).records).toEqual([['a'], null]);
  });

  it('re-reads an overlong quoted record line by line', () => {
    const { records, problems } = split(['a,b\n"', `c,${'d'.repeat(97)}\n`.repeat(12_000), '"\n']);
    expect(records.slice(0, 3)).toEqual([
      ['a', 'b'],
      ['"c', 'd'.repeat(97)],
      ['c', 'd'.repeat(97)],
    ]);
    expect(records).toHaveLength(12_002);
    expect(problems[0]).toEqual({ kind: 'unterminated-quote', line: 2 });
  });
});
