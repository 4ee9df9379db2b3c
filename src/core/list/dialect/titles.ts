import { headerTokens } from '../columns/header-tokens';
import { kindsNamedBy } from '../columns/read-header';
import { tablesSideBySide } from '../columns/side-by-side';
import { detectHeader } from '../evidence/detect-header';
import { identify, mayIdentify } from '../evidence/identifiers';
import { isUsableVerdict, type Judge } from '../evidence/verdicts';
import { isFrameRecord } from './frame-lines';

type Cells = readonly string[];

/** A title is short; above a list of one value per line it is a sentence or two. */
export const MAX_TITLE = 10;
const MAX_TITLE_OF_VALUES = 3;
const MAX_WORDS_OF_NAME = 3;
/** Rows below that a title or a header is compared with. */
const MAX_ROWS = 200;

/** A title fills few cells of a table; spreadsheet programs pad it with empty ones. */
export function isNarrow(record: Cells, width: number): boolean {
  return record.filter((cell) => cell.trim() !== '').length <= Math.max(1, width / 2);
}

/** The number of a one-line record is then the number of its line. */
export function isOneLine(record: Cells): boolean {
  return !record.some((cell) => cell.includes('\n'));
}

export function holdsSomebody(cells: Cells, judge: Judge): boolean {
  return cells.some((cell) => mayIdentify(cell, judge));
}

/**
 * Whether these records are a title rather than people with few details. In doubt they are not: a title read as a row
 * gets noticed and corrected, a row taken for a title is lost unnoticed.
 */
export function isTitle(
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
  const isCertain = detected.certainty === 'certain';
  // Numbers that might be those of a phone, and its ID, are a report's own where certain names of columns follow.
  const isReport = width > 1 && header.some(isNameOfAddresses) && isCertain;
  const isOwnId = (text: string) => isReport && isUsableVerdict(judge.verdict('mobile_advertiser_id', text));
  const isSomebody = (text: string) => identify(text, judge).certainty === 'sure' && !isOwnId(text);
  if (texts.some((text) => isSomebody(text.trim()))) return false;
  if (!isReport && holdsSomebody(texts, judge)) return false;
  if (width === 1) {
    const isProse = texts.every((text) => /\S\s+\S/.test(text));
    const isShort = texts.length <= MAX_TITLE_OF_VALUES;
    return isShort && isProse && header.some(isName) && below.some((record) => holdsSomebody(record, judge));
  }
  // A title as wide as the table might be a row with few details, unless known words and what they say follow.
  const isAllNarrow = title.every((record) => isNarrow(record, width));
  if (!isCertain && !isAllNarrow) return false;
  const above = title.at(-1) ?? [];
  return (
    title.length <= MAX_TITLE &&
    !losesNames(header, above, below) &&
    namesColumns(header, isCertain ? above : [], below) &&
    ((isReport && isAllNarrow) || !looksLikeRows(title, below))
  );
}

/** Whether a column with values is named above the header only. */
function losesNames(header: Cells, above: Cells, below: readonly Cells[]): boolean {
  return above.some(
    (cell, index) =>
      isName(cell) &&
      (header[index] ?? '').trim() === '' &&
      below.some((record) => (record[index] ?? '').trim() !== ''),
  );
}

/** Above grouped columns stands the name of their group, and the names of all others: “Contact Information,,” above “Name,E-mail”. */
function withNamesAbove(header: Cells, above: Cells): Cells {
  return header.map((cell, index) => (cell.trim() === '' ? (above[index] ?? '') : cell));
}

/** Neither a line that frames the table nor one below it, such as “(15 rows)”. */
function isOfTable(record: Cells, width: number): boolean {
  return (record.length > 1 || width === 1) && !isFrameRecord(record);
}

/**
 * Whether a record names every used column, at least one of them by its content, and does not look like the rows below.
 * @param above the names of groups of columns, and of the columns without a group
 */
function namesColumns(header: Cells, above: Cells, below: readonly Cells[]): boolean {
  const names = withNamesAbove(header, above).map((cell) => cell.trim());
  const filled = header.map((cell) => cell.trim()).filter((name) => name !== '');
  const isNamed = (name: string, index: number) => name !== '' || below.every((record) => (record[index] ?? '') === '');
  const others = below.filter((record) => !isSame(record, names));
  const isRepeated = (name: string, index: number) =>
    isName(name) && others.some((record) => isName(record[index] ?? ''));
  const areDistinct = new Set(filled).size === filled.length || tablesSideBySide(header) !== null;
  return names.some(isName) && names.every(isNamed) && areDistinct && !names.some(isRepeated);
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
export function isName(cell: string): boolean {
  return headerTokens(cell).length <= MAX_WORDS_OF_NAME && kindsNamedBy(cell).length > 0;
}

export function isNameOfAddresses(cell: string): boolean {
  return isName(cell) && kindsNamedBy(cell).includes('email_hash');
}
