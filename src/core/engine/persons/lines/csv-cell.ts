export const QUOTE = '"';

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** Quotes a plain value as a CSV cell where needed. */
export function csvCell(value: string): string {
  return NEEDS_QUOTES.test(value) ? `"${value.replaceAll(QUOTE, '""')}"` : value;
}

/** The values of the cells of a line, which another program may have saved with quotes around each. */
export function cellsOf(line: string): readonly string[] {
  const cells: string[] = [];
  let pieces: string[] = [];
  let quotes = 0;
  for (const piece of line.split(',')) {
    pieces.push(piece);
    quotes += piece.split(QUOTE).length - 1;
    // Within quotes, a comma is part of the cell.
    if (quotes % 2 === 1) continue;
    cells.push(unquoted(pieces.join(',')));
    pieces = [];
  }
  return [...cells, ...pieces];
}

function unquoted(cell: string): string {
  const isQuoted = cell.length > 1 && cell.startsWith(QUOTE) && cell.endsWith(QUOTE);
  return isQuoted ? cell.slice(1, -1).replaceAll('""', QUOTE) : cell;
}
