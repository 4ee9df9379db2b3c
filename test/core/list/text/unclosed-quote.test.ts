import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { unclosedFrom } from '../../../../src/core/list/text/unclosed-quote';
import { randomCases } from '../../../seed';

const DIALECT = { delimiter: ';', quote: '"' };

describe('a quote that no other can close', () => {
  it.each([
    ['a;b\nc;"d\ne;f\n', 4],
    ['"a\n"b\n"c\n', 0],
    ['a;"b";"c\nd\n', 0],
    ['a;"b"\nc;d\n', 10],
    ['a;"b\nc"  \nd\n', 12],
    ['a b"c;d\n', 8],
  ])('is told with where its line begins: %j', (text, from) => {
    expect(unclosedFrom(text, DIALECT)).toBe(from);
  });

  it('ends no record that the parser finds', () => {
    const text = fc.string({ unit: fc.constantFrom('"', ';', '\n', ' ', 'x', '\\'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.constantFrom('"', '\\'), (written, escapeChar) => {
        const read = (part: string) => {
          const parser = new Papa.Parser({ delimiter: ';', quoteChar: '"', escapeChar, newline: '\n' });
          const { data, errors, meta }: Papa.ParseResult<string[]> = parser.parse(part, 0, true);
          return { data, length: meta.cursor, errors: errors.filter(({ row = data.length }) => row < data.length) };
        };
        expect(read(written.slice(0, unclosedFrom(written, DIALECT)))).toEqual(read(written));
      }),
      { numRuns: randomCases(2_500) },
    );
  });
});
