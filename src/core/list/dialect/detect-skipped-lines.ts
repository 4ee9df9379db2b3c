import { type Message, message } from '../../../shared/messages/message';
import { headerTokens } from '../columns/header-tokens';
import { kindsNamedBy } from '../columns/read-header';
import { detectHeader } from '../evidence/detect-header';
import { identify, mayIdentify } from '../evidence/identifiers';
import type { Judge } from '../evidence/verdicts';
import type { SampleRows } from '../text/sample-rows';
import { isFrameRecord } from './frame-lines';

/** The lines at the top of a list that are not rows, and why. */
export interface SkippedLines {
  readonly lines: number;
  /** Records of the sample that are within these lines. */
  readonly records: number;
  readonly reason: Message;
}

type NumberedRecords = Pick<SampleRows, 'rows' | 'rowNumbers'>;
type Cells = readonly string[];

/** `sep=;`, which tells spreadsheet programs the delimiter, alone or padded to the width of the table. */
const SEPARATOR_LINE = /^"?sep=(\t|[^\w\s"'])"?[,;|\t ]*\n/i;

/** A list with a longer preamble is read as it stands. */
const MAX_COMMENTS = 50;
/** A title is short; above a list of one value per line it is a sentence or two. */
const MAX_TITLE = 10;
const MAX_TITLE_OF_VALUES = 3;
const MAX_WORDS_OF_NAME = 3;
/** Rows below that a title or a header is compared with. */
const MAX_ROWS = 200;

/** The delimiter that the first line declares, or null. */
export function announcedDelimiter(text: string): string | null {
  return SEPARATOR_LINE.exec(text)?.[1] ?? null;
}

/** As many lines as a person chose. */
export function chosenSkippedLines({ rowNumbers }: Pick<NumberedRecords, 'rowNumbers'>, lines: number): SkippedLines {
  const records = rowNumbers.filter((row) => row <= lines).length;
  return { lines, records, reason: message('chosen.skippedLines') };
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

/**
 * Finds comments and a title above the table. A line with an identifier is never skipped, and a title only if column
 * names follow, so that nobody is lost.
 * @param announced the first line is `sep=;`, and not part of the sample's records
 */
export function detectSkippedLines(
  { rows: records, rowNumbers: rows }: NumberedRecords,
  announced: boolean,
  judge: Judge,
): SkippedLines {
  const width = usualWidth(records);
  const isCommented = (record: Cells, next: Cells) => isFrameRecord(record) || isComment(record, next, width, judge);
  const comments = leading(records, isCommented);
  const titled = leading(records, (record, next) => isCommented(record, next) || mayBeTitle(record, width, judge));
  const isTitleUpTo = (end: number) =>
    end > comments && isTitle(records.slice(comments, end), records.slice(end), width, judge);
  const title = isTitleUpTo(titled) ? titled : [reportAbove(records)].find(isTitleUpTo);
  const above = title ?? comments;
  const lines = above === 0 ? Number(announced) : (rows[above] ?? 1) - 1;
  const left = records.slice(0, above);
  const isFramed = left.some(isFrameRecord);
  const isCommentedAbove = !left.slice(0, comments).every(isFrameRecord);
  return { lines, records: above, reason: reasonFor(announced, isCommentedAbove, isFramed, title !== undefined) };
}

/** A report may describe itself in a table of its own, numbers included, which ends where a record names addresses. */
function reportAbove(records: readonly Cells[]): number {
  const names = records.slice(0, MAX_TITLE + 1).findIndex((record) => record.some(isNameOfAddresses));
  return Math.max(0, names);
}

function isNameOfAddresses(cell: string): boolean {
  return isName(cell) && kindsNamedBy(cell).includes('email_hash');
}

function reasonFor(announced: boolean, commented: boolean, framed: boolean, titled: boolean): Message {
  const parts = [
    ...(announced ? [message('skipped.separator')] : []),
    ...(commented ? [message('skipped.comments')] : []),
    ...(framed ? [message('skipped.frame')] : []),
    ...(titled ? [message('skipped.title')] : []),
  ];
  return parts.length === 0 ? message('skipped.none') : message('skipped.lines', { what: parts });
}

/** How many records at the top pass the test; 0 if nothing would be left. */
function leading(records: readonly Cells[], test: (record: Cells, next: Cells) => boolean): number {
  for (let i = 0; i < Math.min(records.length - 1, MAX_COMMENTS); i++) {
    if (!test(records[i] ?? [], records[i + 1] ?? [])) return i;
  }
  return 0;
}

/** The most frequent number of cells among records with more than one; of two equally frequent, the greater. */
function usualWidth(records: readonly Cells[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [[width] = [1]] = [...counts].sort(([a, many], [b, more]) => more - many || b - a);
  return width;
}

/** The first line of a DATEV export tells of its program and date. */
const DATEV = /^(?:EXTF|DTVF)$/;

/** “#1001” and “#tag” are values, and the last line that begins with # may be the header, as in “# id,email”. */
function isComment(record: Cells, next: Cells, width: number, judge: Judge): boolean {
  if (DATEV.test(record[0] ?? '')) return true;
  const words = markedWords(record);
  if (words === null || /^\d/.test(words) || !isOneLine(record) || holdsSomebody(record, judge)) return false;
  if (record.length === width && record.slice(1).some(isName)) return false;
  const isSentence = /^\W/.test(words) || /\S\s+\S/.test(words);
  if (width > 1 && isNarrow(record, width)) return isSentence;
  if (/^\w/.test(words)) return false;
  const isOther = markedWords(next) !== null && isComment(next, [], width, judge);
  return isOther || (!isName(words) && (width === 1 || next.some(isName)));
}

/** The words after # at the start of a record; null without #. */
function markedWords(record: Cells): string | null {
  const [first = ''] = record;
  const marked = first.trimStart();
  return marked.startsWith('#') ? `${marked.slice(1)} ` : null;
}

function mayBeTitle(record: Cells, width: number, judge: Judge): boolean {
  const isHeader = record.some(isName) && (width === 1 || !isNarrow(record, width));
  return isOneLine(record) && !isHeader && !holdsSomebody(record, judge);
}

/** A title fills few cells of a table; spreadsheet programs pad it with empty ones. */
function isNarrow(record: Cells, width: number): boolean {
  return record.filter((cell) => cell.trim() !== '').length <= Math.max(1, width / 2);
}

/** The number of a one-line record is then the number of its line. */
function isOneLine(record: Cells): boolean {
  return !record.some((cell) => cell.includes('\n'));
}

function holdsSomebody(cells: Cells, judge: Judge): boolean {
  return cells.some((cell) => mayIdentify(cell, judge));
}

/**
 * Whether these records are a title rather than people with few details. In doubt they are not: a title read as a row
 * gets noticed and corrected, a row taken for a title is lost unnoticed.
 */
function isTitle(
  title: readonly Cells[],
  [header = [], ...rows]: readonly Cells[],
  width: number,
  judge: Judge,
): boolean {
  const below = rows.slice(0, MAX_ROWS).filter((record) => isOfTable(record, width));
  const texts = title.flat().filter((cell) => cell.trim() !== '');
  if (below.length === 0) return false;
  const detected = detectHeader([header, ...below], judge);
  if (!detected.header) return false;
  if (texts.some((text) => identify(text.trim(), judge).certainty === 'sure')) return false;
  const isCertain = detected.certainty === 'certain';
  // Numbers that might be those of a phone are a report's own where certain names of columns follow.
  const isReport = width > 1 && header.some(isNameOfAddresses) && isCertain;
  if (!isReport && holdsSomebody(texts, judge)) return false;
  if (width === 1) {
    const isProse = texts.every((text) => /\S\s+\S/.test(text));
    const isShort = texts.length <= MAX_TITLE_OF_VALUES;
    return isShort && isProse && header.some(isName) && below.some((record) => holdsSomebody(record, judge));
  }
  // A title as wide as the table might be a row with few details, unless known words and what they say follow.
  if (!isCertain && title.some((record) => !isNarrow(record, width))) return false;
  return title.length <= MAX_TITLE && namesColumns(header, below) && !looksLikeRows(title, below);
}

/** Neither a line that frames the table nor one below it, such as “(15 rows)”. */
function isOfTable(record: Cells, width: number): boolean {
  return (record.length > 1 || width === 1) && !isFrameRecord(record);
}

/**
 * Whether a record names every used column, at least one of them by its content, and does not look like the rows below.
 */
function namesColumns(header: Cells, below: readonly Cells[]): boolean {
  const names = header.map((cell) => cell.trim());
  const filled = names.filter((name) => name !== '');
  const isNamed = (name: string, index: number) => name !== '' || below.every((record) => (record[index] ?? '') === '');
  const others = below.filter((record) => !isSame(record, names));
  const isRepeated = (name: string, index: number) =>
    isName(name) && others.some((record) => isName(record[index] ?? ''));
  return (
    names.some(isName) && names.every(isNamed) && new Set(filled).size === filled.length && !names.some(isRepeated)
  );
}

/** A header that is repeated in the list confirms itself. */
function isSame(record: Cells, names: Cells): boolean {
  return record.length === names.length && record.every((cell, index) => cell.trim() === names[index]);
}

/** Values with digits in the same pattern, such as K0001 and K0003, belong to the same column. */
function looksLikeRows(title: readonly Cells[], below: readonly Cells[]): boolean {
  return title.some((record) =>
    record.some((cell, index) => {
      const form = formOf(cell);
      return form.includes('9') && below.some((row) => formOf(row[index] ?? '') === form);
    }),
  );
}

function formOf(cell: string): string {
  return cell
    .trim()
    .replace(/\p{L}+/gu, 'a')
    .replace(/\d+/g, '9');
}

/** The name of a column of identifiers, not a sentence about them. */
function isName(cell: string): boolean {
  return headerTokens(cell).length <= MAX_WORDS_OF_NAME && kindsNamedBy(cell).length > 0;
}
