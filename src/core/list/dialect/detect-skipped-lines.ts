import { hasDeviceId, hasEmail, hasPhone, isDigest } from '../columns/cell-shapes';
import { headerTokens } from '../columns/header-tokens';
import { kindsNamedBy } from '../columns/read-header';
import type { SampleRecords } from '../sample-records';
import { detectHeader } from './detect-header';

/** Which lines at the head of a list are no rows, with one sentence why. */
export interface SkippedLines {
  readonly lines: number;
  /** Records of the sample that lie in them. */
  readonly records: number;
  readonly reason: string;
}

type NumberedRecords = Pick<SampleRecords, 'records' | 'rows'>;
type Cells = readonly string[];

/** `sep=;`, by which a spreadsheet program is told the delimiter, alone or padded to the width of the table. */
const SEPARATOR_LINE = /^"?sep=(\t|[^\w\s"'])"?[,;|\t ]*\n/i;

/** A title is short; a list that begins in another way for longer than this is read as it stands. */
const MAX_RECORDS_ABOVE = 50;
const MAX_WORDS_OF_NAME = 3;

/** The delimiter that the first line says, or null. */
export function announcedDelimiter(text: string): string | null {
  return SEPARATOR_LINE.exec(text)?.[1] ?? null;
}

/** So many lines as a person chose. */
export function chosenSkippedLines({ rows }: Pick<NumberedRecords, 'rows'>, lines: number): SkippedLines {
  const records = rows.filter((row) => row <= lines).length;
  return { lines, records, reason: 'This number was chosen by hand.' };
}

/** What follows after so many lines, each of which ends with \n. */
export function afterLines(text: string, lines: number): string {
  let start = 0;
  for (let left = lines; left > 0; left--) {
    const newline = text.indexOf('\n', start);
    if (newline === -1) return '';
    start = newline + 1;
  }
  return text.slice(start);
}

/** How many lines at the head begin with #, blank ones between them included. */
export function leadingComments(text: string): number {
  let lines = 0;
  for (let start = 0; ; lines++) {
    const newline = text.indexOf('\n', start);
    const line = text.slice(start, newline).trim();
    if (newline === -1 || (line !== '' && !line.startsWith('#'))) return lines;
    start = newline + 1;
  }
}

/**
 * Finds comments and a title above the table. What holds an identifier is never taken for one, and a title only where
 * the names of columns follow, so that nobody is lost.
 *
 * @param announced the first line is `sep=;`, and in no record of the sample
 */
export function detectSkippedLines({ records, rows }: NumberedRecords, announced: boolean): SkippedLines {
  const width = usualWidth(records);
  const comments = leading(records, (record, next) => isComment(record, next, width));
  const titled = leading(records, (record, next) => isComment(record, next, width) || mayBeTitle(record, width));
  const hasTitle = titled > comments && namesColumns(records, titled, width);
  const above = hasTitle ? titled : comments;
  const lines = above === 0 ? Number(announced) : (rows[above] ?? 1) - 1;
  return { lines, records: above, reason: reasonFor(announced, comments > 0, hasTitle) };
}

function reasonFor(announced: boolean, commented: boolean, titled: boolean): string {
  const parts = [
    ...(announced ? ['a word to spreadsheet programs (sep=)'] : []),
    ...(commented ? ['comments (#)'] : []),
    ...(titled ? ['a title'] : []),
  ];
  return parts.length === 0
    ? 'No title and no comments stand above the rows.'
    : `Left out above the rows: ${parts.join(', ')}.`;
}

/** How many records at the head are such ones; 0 where nothing would be left. */
function leading(records: readonly Cells[], test: (record: Cells, next: Cells) => boolean): number {
  for (let i = 0; i < Math.min(records.length - 1, MAX_RECORDS_ABOVE); i++) {
    if (!test(records[i] ?? [], records[i + 1] ?? [])) return i;
  }
  return 0;
}

/** The number of cells that most records with more than one have; where two are as frequent, the greater. */
function usualWidth(records: readonly Cells[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [[width] = [1]] = [...counts].sort(([a, many], [b, more]) => more - many || b - a);
  return width;
}

/** “#1001” is an ID, and the last line that begins with # may be the header, as in “# id,email”. */
function isComment(record: Cells, next: Cells, width: number): boolean {
  const words = markedWords(record);
  if (words === null || /^\d/.test(words) || !isOneLine(record) || record.some(isIdentifier)) return false;
  if (width > 1 && isNarrow(record, width)) return true;
  if (/^\w/.test(words)) return false;
  return markedWords(next) !== null || (!isName(words) && (width === 1 || next.some(isName)));
}

/** What follows # at the head of a record; null where there is none. */
function markedWords(record: Cells): string | null {
  const [first = ''] = record;
  const marked = first.trimStart();
  return marked.startsWith('#') ? `${marked.slice(1)} ` : null;
}

function mayBeTitle(record: Cells, width: number): boolean {
  const isHeader = width === 1 && record.some(isName);
  return isNarrow(record, width) && isOneLine(record) && !isHeader && !record.some(isIdentifier);
}

/** A title fills few cells of a table; spreadsheet programs pad it with empty ones. */
function isNarrow(record: Cells, width: number): boolean {
  return record.filter((cell) => cell.trim() !== '').length <= Math.max(1, width / 2);
}

/** Then the number of a record is the number of its line. */
function isOneLine(record: Cells): boolean {
  return !record.some((cell) => cell.includes('\n'));
}

function isIdentifier(cell: string): boolean {
  const value = cell.trim();
  return hasEmail(value) || isDigest(value) || hasDeviceId(value) || hasPhone(value);
}

/** Whether the record at `start` is the header of the rows below it, rather than one of those above. */
function namesColumns(records: readonly Cells[], start: number, width: number): boolean {
  const [header = [], ...rows] = records.slice(start);
  const named = header.some(isName);
  if (width === 1) return named && rows.length > 0;
  const above = records.slice(0, start);
  return (named || !above.some((record) => record.some(isName))) && detectHeader([header, ...rows]).header;
}

/** The name of a column that holds identifiers, and no sentence about them. */
function isName(cell: string): boolean {
  return headerTokens(cell).length <= MAX_WORDS_OF_NAME && kindsNamedBy(cell).length > 0;
}
