import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createPlainLines } from '../../../../src/core/list/text/plain-lines';
import { randomCases } from '../../../seed';

function read(text: string, delimiter: string, quote: string): { rows: string[][]; length: number } {
  const parser = new Papa.Parser({ delimiter, quoteChar: quote, escapeChar: quote, newline: '\n' });
  const { data, meta }: Papa.ParseResult<string[]> = parser.parse(text, 0, true);
  return { rows: data, length: meta.cursor };
}

function taken(text: string, quoteEscape: 'doubled' | 'backslash' = 'doubled') {
  const dialect = { delimiter: ',', quote: '"', quoteEscape };
  return createPlainLines(dialect, (lines) => read(lines, ',', '"').rows)(text);
}

describe('plain lines', () => {
  it('are those without quotes, and those whose quoted cells are whole', () => {
    const rows = [['a', 'b'], [''], ['c, d', 'e "f"', ''], ['g']];
    expect(taken('a,b\n\n"c, d","e ""f""",\ng\n')).toEqual({ rows, length: 25 });
  });

  it.each(['a "b" c,d\n', '"a" b,c\n', '"a"b","c"\n', '"a\nb",c\n', '"a" ,b\n', '"a\n'])(
    'end before a line that only the parser can read: %j',
    (line) => {
      expect(taken(`x,y\n${line}z\n`)).toEqual({ rows: [['x', 'y']], length: 4 });
    },
  );

  it('end before an unfinished line', () => {
    expect(taken('a,b\nc')).toEqual({ rows: [['a', 'b']], length: 4 });
  });

  it('have no quotes where these are written behind a backslash', () => {
    expect(taken('a\\,b\n"c",d\n', 'backslash')).toEqual({ rows: [['a\\', 'b']], length: 5 });
  });

  it('are read as the parser reads them, and so is what follows', () => {
    const dialect = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t', ' ', '|', '^', '-', ']'),
      quote: fc.constantFrom('"', "'"),
    });
    const written = dialect.chain(({ delimiter, quote }) => {
      const unit = fc.constantFrom(quote, delimiter, '\n', ' ', 'x', '\\');
      return fc.record({
        delimiter: fc.constant(delimiter),
        quote: fc.constant(quote),
        text: fc.string({ unit, maxLength: 40 }),
      });
    });
    fc.assert(
      fc.property(written, ({ delimiter, quote, text }) => {
        const take = createPlainLines({ delimiter, quote, quoteEscape: 'doubled' }, (lines) => {
          const { rows, length } = read(lines, delimiter, quote);
          expect(length).toBe(lines.length);
          return rows;
        });
        const plain = take(text);
        const rest = read(text.slice(plain.length), delimiter, quote);
        expect({ rows: [...plain.rows, ...rest.rows], length: plain.length + rest.length }).toEqual(
          read(text, delimiter, quote),
        );
      }),
      { numRuns: randomCases(5_000) },
    );
  });
});
