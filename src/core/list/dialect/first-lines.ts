/** `sep=;`, which tells spreadsheet programs the delimiter, alone or padded to the width of the table. */
const SEPARATOR_LINE = /^"?sep=(\t|[^\w\s"'])"?[,;|\t ]*\n/i;

/** The delimiter that the first line declares, or null. */
export function announcedDelimiter(text: string): string | null {
  return SEPARATOR_LINE.exec(text)?.[1] ?? null;
}

/** The text after this many lines, each of which ends with \n. */
export function afterLines(text: string, lines: number): string {
  let start = 0;
  for (let left = lines; left > 0; left--) {
    const newline = text.indexOf('\n', start);
    if (newline === -1) return '';
    start = newline + 1;
  }
  return text.slice(start);
}

/** How many lines at the top begin with #, including blank ones between them. */
export function leadingComments(text: string): number {
  let lines = 0;
  for (let start = 0; ; lines++) {
    const newline = text.indexOf('\n', start);
    const line = text.slice(start, newline).trim();
    if (newline === -1 || (line !== '' && !line.startsWith('#'))) return lines;
    start = newline + 1;
  }
}
