import type { Dialect } from '../../../shared/list';
import { escaped } from './loose-quotes';

/** Lines at the start of a text that are records, whatever stands before and after them, and how many characters they take. */
export interface PlainLines {
  readonly rows: readonly string[][];
  readonly length: number;
}

/** Parses lines whose quotes are all where they should be. */
type ParseQuoted = (lines: string) => readonly string[][];

/**
 * Takes lines up to the first that has a quote in an unexpected place or a cell of several lines. Most have no quotes,
 * and to split them is ten times as fast as the parser before V8 has optimised it, which takes longer than to understand
 * a list. Lines must end with \n.
 */
export function createPlainLines(
  { delimiter, quote, quoteEscape }: Pick<Dialect, 'delimiter' | 'quote' | 'quoteEscape'>,
  parseQuoted: ParseQuoted,
): (text: string) => PlainLines {
  const quotedLine = quoteEscape === 'doubled' ? createQuotedLine(escaped(delimiter), escaped(quote)) : null;
  return (text) => {
    const rows: string[][] = [];
    const quotedRows: number[] = [];
    let quotedLines = '';
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      const line = text.slice(start, end);
      if (line.includes(quote)) {
        if (quotedLine?.test(line) !== true) break;
        quotedRows.push(rows.length);
        quotedLines += `${line}\n`;
      }
      rows.push(line.split(delimiter));
      start = end + 1;
    }
    if (quotedRows.length > 0) {
      const parsed = parseQuoted(quotedLines);
      for (const [index, row] of quotedRows.entries()) rows[row] = parsed[index] ?? [];
    }
    return { rows, length: start };
  };
}

/** A line whose cells have no quote, or begin and end with one and have only doubled ones between. */
function createQuotedLine(delimiter: string, quote: string): RegExp {
  const cell = `(?:[^${quote}${delimiter}]*|${quote}[^${quote}]*(?:${quote}${quote}[^${quote}]*)*${quote})`;
  return new RegExp(`^${cell}(?:${delimiter}${cell})*$`);
}
