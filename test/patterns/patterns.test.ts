import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startProcessorTime } from '../processor-time';
import { composedPatterns } from './composed-patterns';
import { LENGTHS, search, shapesFor, type TextShape, textOf } from './slow-text';
import { placesOfComposing, type SourcePattern, sourcePatterns } from './source-patterns';

/**
 * A pattern is suspected above this share of what one with quadratic work takes. Some slow ones take a fifteenth of it,
 * few linear ones a fiftieth.
 */
const SUSPECTED_SHARE = 1 / 50;
/** How much longer a suspected text is made, and a factor of time between linear (4) and quadratic work (16). */
const LONGER = 4;
const LINEAR = 8;
/** Fastest of so many runs: what else the machine does only ever adds. */
const RUNS = 5;
const LONGEST = Math.max(...LENGTHS);

/** A pattern without these takes no more than a certain number of characters. */
const REPEATS = /[*+]|\{\d+,\}/;

/** Patterns with more than linear work, each on text that is short or our own. */
const BOUNDED: Readonly<Record<string, string>> = {
  'src/cli/translate.ts': 'the digits of one number of ours',
  'src/core/api/response/extract-error-message.ts': 'the first 20,000 characters of a response',
  'src/core/list/workbook/numbers/number-format.ts': 'a code of 255 characters at most',
  'src/core/normalise/person/state-codes.ts': 'a table of our own',
};

/** In microseconds of the processor. */
function cost(pattern: RegExp, text: string): number {
  const elapsed = startProcessorTime();
  search(pattern, text);
  return elapsed();
}

function fastest(pattern: RegExp, text: string): number {
  return Math.min(...Array.from({ length: RUNS }, () => cost(pattern, text)));
}

/**
 * Whether a search may have taken longer than this, in microseconds. By the clock, which a search cannot outrun and which
 * is read in a tenth of the time that most searches take.
 */
function seemsLongerThan(microseconds: number, pattern: RegExp, text: string): boolean {
  const since = performance.now();
  search(pattern, text);
  return (performance.now() - since) * 1_000 > microseconds;
}

const QUADRATIC = /a+$/;
const suspected = fastest(QUADRATIC, `${'a'.repeat(LONGEST)}!`) * SUSPECTED_SHARE;

/** Whether a suspected pattern is slow on a short text, or its work grows faster than a long one. */
function isSlow(pattern: RegExp, shape: TextShape, length: number): boolean {
  const usual = fastest(pattern, textOf(shape, length));
  if (usual <= suspected || length < LONGEST) return usual > suspected;
  return fastest(pattern, textOf(shape, length * LONGER)) > usual * LINEAR;
}

/** The first text that a pattern takes too long for; null if there is none. */
function slowShape({ source, flags }: Pick<SourcePattern, 'source' | 'flags'>): TextShape | null {
  const pattern = new RegExp(source, flags);
  for (const shape of shapesFor(source)) {
    for (const length of LENGTHS) {
      const isSuspected = seemsLongerThan(suspected, pattern, textOf(shape, length));
      if (isSuspected && isSlow(pattern, shape, length)) return shape;
    }
  }
  return null;
}

const patterns = sourcePatterns();

/** Those with more than linear work, and a text that shows it. */
function slowAmong(all: readonly SourcePattern[]) {
  const distinct = [...new Map(all.map((one) => [`${one.source}/${one.flags}`, one])).values()];
  return distinct.flatMap((pattern) => {
    if (!REPEATS.test(pattern.source) || pattern.file in BOUNDED) return [];
    const shape = slowShape(pattern);
    return shape === null ? [] : [{ ...pattern, shape }];
  });
}

describe('every pattern of the source', { timeout: 300_000 }, () => {
  it('takes no more than in proportion to the text, whatever the text is', () => {
    expect(patterns.length).toBeGreaterThan(200);
    expect(slowAmong(patterns)).toEqual([]);
  });

  it('takes no more if it is put together while the program runs', async () => {
    const composed = await composedPatterns();
    const places = new Map<string, Set<string>>();
    for (const { file, line } of composed) places.set(file, (places.get(file) ?? new Set()).add(line));
    const found = Object.fromEntries([...places].map(([file, lines]) => [file, lines.size]));
    expect(found, 'every place that puts one together').toEqual(placesOfComposing());
    expect(slowAmong(composed)).toEqual([]);
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

  it('is in a room that docs/linear-work.md lists', () => {
    const rooms = [...readFileSync('docs/linear-work.md', 'utf8').matchAll(/`(src\/[^`]+)`/g)].map(
      ([, room = '']) => room,
    );
    const untold = patterns.map(({ file }) => file).filter((file) => !rooms.some((room) => file.startsWith(room)));
    expect([...new Set(untold)]).toEqual([]);
  });
});
