import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withUndoubled } from '../../../../src/core/list/text/undoubled-quotes';

const COMMA = { delimiter: ',', quote: '"', quoteEscape: 'doubled' } as const;

describe('quotes within quotes that were not doubled', () => {
  it.each([
    ['"JACK "JOE"","jack@example.com","1"', ['JACK "JOE"', 'jack@example.com', '1']],
    ['"TV 40"","jack@example.com",1', ['TV 40"', 'jack@example.com', '1']],
    ['1,"TV 40"",', ['1', 'TV 40"', '']],
    ['1,,"TV 40""', ['1', '', 'TV 40"']],
    ['"JACK "JOE", Jr","jack@example.com","1"', ['JACK "JOE", Jr', 'jack@example.com', '1']],
    ['"","A "B"","""C"" D"', ['', 'A "B"', '"C" D']],
  ])('belong to the cell: %s', (line, cells) => {
    expect(withUndoubled([], line, COMMA, 3)).toEqual(cells);
  });

  it.each([
    ['the row is not as wide as the others', '"A "B"",c', COMMA],
    ['a quote is never closed', '"A "B,c,d', COMMA],
    ['quotes are escaped by a backslash', '"A "B"",c,d', { ...COMMA, quoteEscape: 'backslash' } as const],
    ['there is no delimiter', '"A "B""', { ...COMMA, delimiter: '' }],
  ])('are left alone where %s', (_, line, dialect) => {
    expect(withUndoubled(['a'], line, dialect, 3)).toEqual(['a']);
  });

  it('change nothing in a row as wide as the others, or in the first one', () => {
    expect(withUndoubled(['a', 'b'], '"x","y"', COMMA, 2)).toEqual(['a', 'b']);
    expect(withUndoubled(['a'], '"x","y"', COMMA, 0)).toEqual(['a']);
  });

  it('give the cells that were written, whatever stands in them', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ' ', ';') }).filter((text) => !/""|^"|";|"$/.test(text));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
        const line = cells.map((text) => `"${text}"`).join(';');
        expect(withUndoubled([], line, { ...COMMA, delimiter: ';' }, cells.length)).toEqual(cells);
      }),
    );
  });
});
