import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortUniqueLines } from '../../../../../src/core/engine/persons/lines/sort-lines';

const line = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', ',', 'ü', '年', '\0', '\uD83D\uDE00'), maxLength: 12 }),
  fc.constantFrom('', 'same', 'same head, other end', 'same head, another end'),
);

it('sorts lines by their bytes, each once', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      const sorted = sortUniqueLines(Buffer.from(lines.map((one) => `${one}\n`).join('')));
      const expected = [...new Set(lines)].map((one) => Buffer.from(one)).sort(Buffer.compare);
      expect(Buffer.from(sorted.text).toString()).toBe(expected.map((one) => `${one}\n`).join(''));
      expect(sorted.lines).toBe(expected.length);
    }),
  );
});

it('sorts many lines with the same beginning', () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => `same head,${(i * 7919) % 15_000}`);
  const sorted = Buffer.from(sortUniqueLines(Buffer.from(`${lines.join('\n')}\n`)).text).toString();
  expect(sorted).toBe(`${[...new Set(lines)].sort().join('\n')}\n`);
});

it('ignores text after the last line end', () => {
  const sorted = sortUniqueLines(Buffer.from('b\na\nrest'));
  expect(Buffer.from(sorted.text).toString()).toBe('a\nb\n');
});
