import type { RecordDialect } from './parse-records';

/** Whether a quote closes its cell, by the position after it. */
type Closes = (line: string, after: number) => boolean;

/**
 * A record with a quote in an unexpected place, read anew from its line if it is not as wide as the others.
 * @param width cells of the first record; 0 before it
 */
export function withUndoubled(
  record: readonly string[] | undefined,
  line: string,
  dialect: RecordDialect,
  width: number,
): readonly string[] | undefined {
  if (width === 0 || record?.length === width) return record;
  return readUndoubled(line, dialect, width) ?? record;
}

/**
 * A line whose program did not double the quotes within quotes, as in `"TV 40"","anna@example.com"` and
 * `"JACK "JOE"","jack@example.com"`. The quotes that close a cell are those before a delimiter, or before a delimiter
 * and another quote: whichever gives as many cells as other rows have. Null if neither does.
 */
function readUndoubled(line: string, dialect: RecordDialect, width: number): readonly string[] | null {
  const { delimiter, quote, quoteEscape } = dialect;
  if (delimiter === '' || quoteEscape !== 'doubled') return null;
  const closings: readonly Closes[] = [
    (text, after) => after === text.length || text.startsWith(delimiter, after),
    (text, after) => after === text.length || text.startsWith(delimiter + quote, after),
  ];
  for (const closes of closings) {
    const cells = split(line, dialect, closes);
    if (cells?.length === width) return cells;
  }
  return null;
}

/** Null if a quote is never closed. */
function split(line: string, { delimiter, quote }: RecordDialect, closes: Closes): readonly string[] | null {
  const cells: string[] = [];
  for (let start = 0; start <= line.length; ) {
    const isQuoted = line.startsWith(quote, start);
    const end = isQuoted ? closingQuote(line, quote, start + 1, closes) : line.indexOf(delimiter, start);
    if (isQuoted && end === -1) return null;
    const cell = line.slice(isQuoted ? start + 1 : start, end === -1 ? undefined : end);
    cells.push(isQuoted ? cell.replaceAll(quote + quote, quote) : cell);
    if (end === -1) break;
    start = isQuoted ? end + quote.length + delimiter.length : end + delimiter.length;
  }
  return cells;
}

function closingQuote(line: string, quote: string, from: number, closes: Closes): number {
  let at = line.indexOf(quote, from);
  while (at !== -1 && !closes(line, at + quote.length)) at = line.indexOf(quote, at + 1);
  return at;
}
