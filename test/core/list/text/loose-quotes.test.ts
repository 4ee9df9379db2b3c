import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuoteTightener } from '../../../../src/core/list/text/loose-quotes';
import { createParser } from '../../../../src/core/list/text/parse-records';

const COMMA = { delimiter: ',', quote: '"', quoteEscape: 'doubled' } as const;
const tighten = createQuoteTightener(COMMA);
const records = (text: string) => createParser(COMMA)(text).rows;

describe('a quote after something invisible', () => {
  it.each([
    ['a blank', '1, "Ost, Anna", a@b.de\n', ['1', ' Ost, Anna', ' a@b.de']],
    ['a blank at the head of a line', ' "Ost, Anna",2\n', [' Ost, Anna', '2']],
    ['several blanks', '1,  \t"Ost, ""Anna""" ,2\n', ['1', '  \tOst, "Anna"', '2']],
    ['a byte order mark in the middle', '\uFEFF"Ost, Anna",2\n', ['\uFEFFOst, Anna', '2']],
    ['an equals sign', '="Ost, Anna",2\n', ['\uFEFFOst, Anna', '2']],
  ])('opens a cell: %s', (_, text, record) => {
    expect(records(text)).toEqual([record]);
  });

  it.each([
    ['it is closed in another line', '1, "Ost\nAnna"\n'],
    ['it is not closed before a delimiter', '1, "Big" Joe, x\n'],
    ['it is within a cell in quotes', '"a, ""b"" c",2\n'],
    ['letters stand before it', '5 "x",2\n'],
    ['it only follows an equals sign', '="0171",2\n'],
    ['it is behind a backslash', '1,\\"a\n'],
  ])('stays where %s', (_, text) => {
    expect(tighten(text)).toBe(text);
  });

  it('keeps the length of any text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab, "=\n\t\uFEFF"') });
    fc.assert(
      fc.property(text, (any) => {
        expect(tighten(any)).toHaveLength(any.length);
      }),
    );
  });

  it('gives the cells that were written, whatever precedes their quotes', () => {
    const cell = fc.stringMatching(/^[a-z]([a-z ,"@.]{0,8}[a-z])?$/);
    const before = fc.constantFrom('', ' ', '  ', '\t', '\uFEFF', '\u00A0');
    const table = fc.array(fc.array(fc.tuple(before, cell), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(table, (rows) => {
        const lines = rows.map((row) =>
          row.map(([blanks, text]) => `${blanks}"${text.replaceAll('"', '""')}"`).join(','),
        );
        const read = records(`${lines.join('\n')}\n`);
        expect(read.map((row) => row.map((text) => text.trim()))).toEqual(
          rows.map((row) => row.map(([, text]) => text)),
        );
      }),
    );
  });

  it('is not searched for again and again in a long line', () => {
    for (const text of [', "x'.repeat(250_000), ', "x\n'.repeat(250_000), `"${'x"'.repeat(300_000)}, "y`]) {
      expect(tighten(text)).toBe(text);
    }
  });
});
