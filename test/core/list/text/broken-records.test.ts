import { describe, expect, it } from 'vitest';
import { MAX_ROW_CHARS } from '../../../../src/core/list/text/row-splitter';
import { cut, split } from './split-text';

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

  it('searches no more than 64 Ki characters for the end of a cell once forty searches have failed', () => {
    const recordsAfter = (failures: number, lines: number) => {
      const cell = `${'c'.repeat(1023)}\n`.repeat(lines);
      return split([`${'"a,b\n'.repeat(failures)}"${cell}",e\n`]).records.length - failures;
    };
    expect(recordsAfter(39, 65)).toBe(1);
    expect(recordsAfter(40, 63)).toBe(1);
    expect(recordsAfter(40, 65)).toBe(66);
  });

  it('gives the same records for many unterminated quotes however they arrive', () => {
    const text = `${'"a,b\nc,d\n'.repeat(400)}${'"e\nf",g\n'.repeat(12_000)}`;
    const whole = split([text]);
    const sizes = Array.from({ length: 40 }, (_, i) => 977 * i);
    expect(JSON.stringify(split(cut(text, sizes))) === JSON.stringify(whole)).toBe(true);
    expect(whole.total).toBeGreaterThan(20);
    expect(whole.records).toHaveLength(20_587);
    expect(whole.records.at(-1)).toEqual(['e\nf', 'g']);
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
