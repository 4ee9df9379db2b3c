import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LENGTHS, search, shapesFor, type TextShape, textOf } from './slow-text';
import { composedIn, type SourcePattern, sourcePatterns } from './source-patterns';

/** What a pattern with quadratic work takes, over this, is too much. A linear one takes some hundred times less. */
const SHARE_OF_QUADRATIC = 20;
/** Fastest of so many runs: what else the machine does only ever adds. */
const RUNS = 5;
const LONGEST = Math.max(...LENGTHS);

/** Patterns with more than linear work, each on text that is short or our own. */
const BOUNDED: Readonly<Record<string, string>> = {
  'src/cli/translate.ts': 'the digits of one number of ours',
  'src/core/api/response/extract-error-message.ts': 'the first 20,000 characters of an answer',
  'src/core/list/workbook/numbers/number-format.ts': 'a code of 255 characters at most',
  'src/core/normalise/person/state-codes.ts': 'a table of our own',
};

/** Where patterns are put together; the tests of docs/linear-work.md grow what they read. */
const COMPOSED = [
  'src/core/list/dialect/detect-quoting.ts',
  'src/core/list/text/loose-quotes.ts',
  'src/core/normalise/country/country-key.ts',
  'src/core/normalise/phone/',
  'src/core/person-file/existing-files/line-pattern.ts',
  'src/renderer/uploads/next-name.ts',
];

/** In microseconds of the processor. */
function cost(pattern: RegExp, text: string): number {
  const before = process.cpuUsage();
  search(pattern, text);
  return process.cpuUsage(before).user;
}

function fastest(pattern: RegExp, text: string): number {
  return Math.min(...Array.from({ length: RUNS }, () => cost(pattern, text)));
}

const QUADRATIC = /a+$/;
const budget = fastest(QUADRATIC, `${'a'.repeat(LONGEST)}!`) / SHARE_OF_QUADRATIC;

/** The first text that a pattern takes too long for; null if there is none. */
function slowShape({ source, flags }: Pick<SourcePattern, 'source' | 'flags'>): TextShape | null {
  const pattern = new RegExp(source, flags);
  for (const shape of shapesFor(source)) {
    for (const length of LENGTHS) {
      const text = textOf(shape, length);
      if (cost(pattern, text) > budget && fastest(pattern, text) > budget) return shape;
    }
  }
  return null;
}

const patterns = sourcePatterns();
const distinct = [...new Map(patterns.map((one) => [`${one.source}/${one.flags}`, one])).values()];

describe('every pattern of the source', { timeout: 300_000 }, () => {
  it('takes no more than in proportion to the text, whatever the text is', () => {
    expect(distinct.length).toBeGreaterThan(200);
    const slow = distinct.flatMap((pattern) => {
      const repeats = /[*+{]/.test(pattern.source);
      if (!repeats || pattern.file in BOUNDED) return [];
      const shape = slowShape(pattern);
      return shape === null ? [] : [{ ...pattern, shape }];
    });
    expect(slow).toEqual([]);
  });

  it.each([
    ['letters and digits with separators that may be missing', '^(?=.*\\d)[\\p{L}\\d]+(?:[ -]?[\\p{L}\\d]+)*$', 'u'],
    ['an address whose name may hold its sign', '^[^\\s<>,;"]+@[^\\s<>,;"]+$', ''],
    ['a name before an address', '^[^<>]*<\\s*([^\\s<>,;"]+@[^\\s<>,;"]+)\\s*>$', ''],
    ['dots at an end', '\\.+$', ''],
    ['elements that are never closed', '<(script|style|head)\\b[\\s\\S]*?<\\/\\1\\s*>', 'gi'],
    ['quotes and commas in JSON', '("(?:[^"\\\\]|\\\\.)*")|(\\d+)', 'g'],
  ])('is judged by a measure that notices slow ones: %s', (_name, source, flags) => {
    expect(slowShape({ source, flags })).not.toBeNull();
  });

  it('is a literal, but for those whose text others grow', () => {
    expect(composedIn().filter((file) => !COMPOSED.some((place) => file.startsWith(place)))).toEqual([]);
  });

  it('is in a room that docs/linear-work.md tells of', () => {
    const rooms = [...readFileSync('docs/linear-work.md', 'utf8').matchAll(/`(src\/[^`]+)`/g)].map(
      ([, room = '']) => room,
    );
    const untold = patterns.map(({ file }) => file).filter((file) => !rooms.some((room) => file.startsWith(room)));
    expect([...new Set(untold)]).toEqual([]);
  });
});
