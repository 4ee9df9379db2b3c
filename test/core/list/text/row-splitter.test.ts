import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ProblemLog } from '../../../../src/core/list/text/problem-log';
import { MAX_ROW_CHARS, RowSplitter } from '../../../../src/core/list/text/row-splitter';
import { initialState } from '../../../../src/core/list/text/splitter-state';
import { randomCases } from '../../../seed';
import { COMMA, cut, type SplitDialect, split } from './split-text';

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
