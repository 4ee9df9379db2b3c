import type { Dialect } from '../../../shared/list';
import { escaped } from './loose-quotes';

/** Lines at the start of a text that are records, whatever stands before and after them, and how many characters they take. */
export interface PlainLines {
  readonly rows: readonly string[][];
  readonly length: number;
}

/** Parses lines whose quotes are all where they should be. */
type ParseQuoted = (lines: string) => readonly string[][];

const NO_LINES: PlainLines = { rows: [], length: 0 };

/**
 * Takes lines up to the first that has a quote in an unexpected place or a cell of several lines. Most lines have no
 * quotes: splitting those is ten times as fast as the parser is before V8 has optimised it, and optimising it, or a loop of
 * several steps here, takes longer than opening a list. Lines must end with \n.
 */
export function createPlainLines(
  { delimiter, quote, quoteEscape }: Pick<Dialect, 'delimiter' | 'quote' | 'quoteEscape'>,
  parseQuoted: ParseQuoted,
): (text: string) => PlainLines {
  const quotedLine = quoteEscape === 'doubled' ? createQuotedLine(escaped(delimiter), escaped(quote)) : null;
  return (text) => {
    const end = text.lastIndexOf('\n');
    if (end === -1) return NO_LINES;
    const lines = text.slice(0, end).split('\n');
    if (!text.includes(quote)) return { rows: lines.map((line) => line.split(delimiter)), length: end + 1 };
    const quoted = lines.flatMap((line, index) => (line.includes(quote) ? [{ line, index }] : []));
    const unexpected = quoted.find(({ line }) => quotedLine?.test(line) !== true);
    const taken = unexpected === undefined ? lines : lines.slice(0, unexpected.index);
    const rows = taken.map((line) => line.split(delimiter));
    const expected = unexpected === undefined ? quoted : quoted.slice(0, quoted.indexOf(unexpected));
    const parsed = expected.length === 0 ? [] : parseQuoted(expected.map(({ line }) => `${line}\n`).join(''));
    for (const [at, { index }] of expected.entries()) rows[index] = parsed[at] ?? [];
    return { rows, length: taken.reduce((length, line) => length + line.length + 1, 0) };
  };
}

/** A line whose cells have no quote, or begin and end with one and have only doubled ones between. */
function createQuotedLine(delimiter: string, quote: string): RegExp {
  const cell = `(?:[^${quote}${delimiter}]*|${quote}[^${quote}]*(?:${quote}${quote}[^${quote}]*)*${quote})`;
  return new RegExp(`^${cell}(?:${delimiter}${cell})*$`);
}
