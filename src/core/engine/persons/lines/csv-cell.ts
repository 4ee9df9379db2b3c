const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** A plain value as a cell of CSV. */
export function csvCell(value: string): string {
  return NEEDS_QUOTES.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
