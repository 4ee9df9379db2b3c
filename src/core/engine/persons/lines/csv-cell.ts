const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** Quotes a plain value as a CSV cell where needed. */
export function csvCell(value: string): string {
  return NEEDS_QUOTES.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
