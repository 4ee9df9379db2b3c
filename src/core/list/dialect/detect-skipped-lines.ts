import type { Doubt } from '../../../shared/list';
import { type Message, message } from '../../../shared/messages/message';
import type { Judge } from '../evidence/verdicts';
import type { SampleRows } from '../text/sample-rows';
import { isFrameRecord } from './frame-lines';
import type { ReportSections } from './report-sections';
import { codesAboveQuestions } from './survey-names';
import { tableAbove } from './table-above';
import { holdsSomebody, isName, isNameOfAddresses, isNarrow, isOneLine, isTitle, MAX_TITLE } from './titles';

/** The lines at the top of a list that are not rows, and why. */
export interface SkippedLines {
  readonly lines: number;
  /** Records of the sample that are within these lines. */
  readonly records: number;
  readonly reason: Message;
  /** Set if these lines may hold people. */
  readonly doubt: Doubt | null;
}

type NumberedRecords = Pick<SampleRows, 'rows' | 'rowNumbers'>;
type Cells = readonly string[];

/** Records whose width is counted. */
const MAX_RECORDS = 1_000;
/** A list with a longer preamble is read as it stands. */
const MAX_COMMENTS = 50;

/** As many lines as the marketer chose. */
export function chosenSkippedLines({ rowNumbers }: Pick<NumberedRecords, 'rowNumbers'>, lines: number): SkippedLines {
  return { lines, records: recordsWithin(rowNumbers, lines), reason: message('chosen.skippedLines'), doubt: null };
}

/** The lines above the section of a report that lists people. */
export function sectionsAbove(
  { rowNumbers }: Pick<NumberedRecords, 'rowNumbers'>,
  sections: ReportSections,
): SkippedLines {
  const { lines, holdsHosts, mayHoldPhones } = sections;
  const what = [message(holdsHosts ? 'skipped.table' : 'skipped.title')];
  const doubt = (reason: Message): Doubt => ({ about: 'header', reason });
  const doubtOfPhones = mayHoldPhones ? doubt(message('doubt.phonesAbove', { count: lines })) : null;
  return {
    lines,
    records: recordsWithin(rowNumbers, lines),
    reason: message('skipped.lines', { what }),
    doubt: holdsHosts ? doubt(message('doubt.tableAbove', { count: lines })) : doubtOfPhones,
  };
}

function recordsWithin(rowNumbers: NumberedRecords['rowNumbers'], lines: number): number {
  return rowNumbers.filter((row) => row <= lines).length;
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
  const codes = announced ? 0 : codesAboveQuestions(records);
  if (codes > 0) {
    const reason = message('skipped.lines', { what: [message('skipped.codes')] });
    return { lines: codes, records: codes, reason, doubt: null };
  }
  const width = usualWidth(records);
  const isCommented = (record: Cells, next: Cells) => isFrameRecord(record) || isComment(record, next, width, judge);
  const comments = leading(records, isCommented);
  const titled = leading(records, (record, next) => isCommented(record, next) || mayBeTitle(record, width, judge));
  const isTitleUpTo = (end: number) => {
    // A short table may have fewer rows than the report above it has lines.
    const tableWidth = Math.max(
      width,
      records[end]?.some(isNameOfAddresses) === true ? (records[end]?.length ?? 0) : 0,
    );
    return end > comments && isTitle(records.slice(comments, end), records.slice(end), tableWidth, judge);
  };
  const title = isTitleUpTo(titled) ? titled : [reportAbove(records)].find(isTitleUpTo);
  const table = title === undefined ? tableAbove({ rows: records, rowNumbers: rows }, judge) : 0;
  if (table > 0) return skippedTable(table, (rows[table] ?? 1) - 1);
  const count = title ?? comments;
  const above = records.slice(0, count);
  return {
    lines: count === 0 ? Number(announced) : (rows[count] ?? 1) - 1,
    records: count,
    reason: reasonFor({
      isAnnounced: announced,
      isCommented: !above.slice(0, comments).every(isFrameRecord),
      isFramed: above.some(isFrameRecord),
      isTitled: title !== undefined,
    }),
    doubt: null,
  };
}

/** A table of the report itself, which may hold people. */
function skippedTable(records: number, lines: number): SkippedLines {
  return {
    lines,
    records,
    reason: message('skipped.lines', { what: [message('skipped.table')] }),
    doubt: { about: 'header', reason: message('doubt.tableAbove', { count: lines }) },
  };
}

/** A report may describe itself in a table of its own, numbers included, which ends where a record names addresses. */
function reportAbove(records: readonly Cells[]): number {
  const names = records
    .slice(0, MAX_TITLE + 1)
    .findIndex((record, index) => record.some(isNameOfAddresses) && !leavesNamesTo(records[index + 1], record));
  return Math.max(0, names);
}

/** A survey names its own columns above, and those of a question with several answers below. */
function leavesNamesTo(next: Cells = [], record: Cells): boolean {
  return next.some((cell, index) => record[index]?.trim() === '' && isNameOfAddresses(cell));
}

/** What stands above the records. */
interface LinesAbove {
  readonly isAnnounced: boolean;
  readonly isCommented: boolean;
  readonly isFramed: boolean;
  readonly isTitled: boolean;
}

function reasonFor({ isAnnounced, isCommented, isFramed, isTitled }: LinesAbove): Message {
  const parts = [
    ...(isAnnounced ? [message('skipped.separator')] : []),
    ...(isCommented ? [message('skipped.comments')] : []),
    ...(isFramed ? [message('skipped.frame')] : []),
    ...(isTitled ? [message('skipped.title')] : []),
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
  for (const { length } of records.slice(0, MAX_RECORDS))
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [[width] = [1]] = [...counts].sort(([a, many], [b, more]) => more - many || b - a);
  return width;
}

/** The first line of a DATEV export names its program and date. */
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
