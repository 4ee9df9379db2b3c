import type { DialectChoice } from '../../../shared/list';
import { GAP } from '../dialect/detect-delimiter';
import { layoutEvidence } from '../evidence/layout-evidence';
import type { Judge } from '../evidence/verdicts';
import { LAYOUT } from '../evidence/weights';
import { type Alignment, cellsAt, fits, isRuler } from './aligned-lines';

/** Lines examined, and how many of them may stand above the table and below it. */
const MAX_LINES = 200;
const MAX_ABOVE = 10;
const MAX_BELOW = 2;
/** Fewer rows line up by chance. */
const MIN_ROWS = 2;
/** In UTF-16 units; longer lines are not made for people to read. */
const MAX_LINE = 4_096;
const MAX_COLUMNS = 200;

type Records = readonly (readonly string[])[];

/**
 * How the columns of a table are lined up that a database or a mainframe has printed; null if that is not certain, or
 * another reading holds as many identifiers.
 * @param text whole lines that end with \n
 * @param otherwise the records of the best reading by a delimiter
 */
export function findAlignment(
  text: string,
  { delimiter, skippedLines }: DialectChoice,
  otherwise: Records,
  judge: Judge,
): Alignment | null {
  const lines = firstLines(text);
  if (delimiter !== undefined || !lines.some((line) => GAP.test(line) || isRuler(line))) return null;
  if (lines.some((line) => line.includes('\t') || line.length > MAX_LINE)) return null;
  const possible = possibleAlignments(lines, skippedLines);
  if (possible.length === 0) return null;
  const least = Math.max(LAYOUT.rare, layoutEvidence(otherwise.slice(0, MAX_LINES), judge) + LAYOUT.close);
  const isTelling = ({ starts, firstLine }: Alignment) => {
    const rows = lines.slice(firstLine).filter((line) => line.trim() !== '' && !isRuler(line));
    return (
      layoutEvidence(
        rows.map((line) => cellsAt(line, starts)),
        judge,
      ) >= least
    );
  };
  return possible.find(isTelling) ?? null;
}

function firstLines(text: string): readonly string[] {
  return text.split('\n', MAX_LINES).map((line) => line.trimEnd());
}

/** By a ruler of dashes, or by the blanks of all lines, from each line at the top that may be the first of the table. */
function possibleAlignments(lines: readonly string[], skippedLines: number | undefined): readonly Alignment[] {
  const ruler = lines.findIndex((line, index) => index >= (skippedLines ?? 0) && isRuler(line));
  if (ruler !== -1) {
    const starts = [...(lines[ruler] ?? '').matchAll(/-+/g)].map(({ index }) => index);
    const isBelowNames = ruler > (skippedLines ?? 0) && lines[ruler - 1]?.trim() !== '';
    const byRuler = { starts, firstLine: isBelowNames ? ruler - 1 : ruler };
    return isWholeTable(lines.slice(ruler + 1), starts) ? [byRuler] : [];
  }
  const tops = skippedLines === undefined ? Array.from({ length: MAX_ABOVE + 1 }, (_, top) => top) : [skippedLines];
  return tops.flatMap((firstLine) => {
    if (lines[firstLine]?.trim() === '') return [];
    const starts = startsByBlanks(lines.slice(firstLine).filter((line) => line.trim() !== ''));
    return starts.length > 1 ? [{ starts, firstLine }] : [];
  });
}

/** Whether all lines fit, apart from a few below the table, such as “(15 rows)”. */
function isWholeTable(lines: readonly string[], starts: readonly number[]): boolean {
  const rows = lines.filter((line) => line.trim() !== '' && !isRuler(line));
  const misfit = rows.findIndex((line) => !fits(line, starts));
  return rows.length > 0 && (misfit === -1 || misfit >= Math.max(1, rows.length - MAX_BELOW));
}

/** The starts of the columns of a table without what may stand below it. */
function startsByBlanks(lines: readonly string[]): readonly number[] {
  for (let below = 0; below <= MAX_BELOW && lines.length - below > MIN_ROWS; below++) {
    const starts = startsIn(below === 0 ? lines : lines.slice(0, -below));
    if (starts.length > 1) return starts;
  }
  return [];
}

/**
 * A column begins where all lines have a blank, at least one of them more than one, and where the first line has text: a
 * group of digits in phone numbers is no column.
 */
function startsIn(lines: readonly string[]): readonly number[] {
  const [first = ''] = lines;
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const isBlank = Array.from({ length: width }, () => true);
  for (const line of lines) {
    for (let at = 0; at < line.length; at++) if (line.charAt(at) !== ' ') isBlank[at] = false;
  }
  const starts = [0];
  for (let at = isBlank.indexOf(false), gap = at; at !== -1 && at < width && starts.length < MAX_COLUMNS; at++) {
    if (isBlank[at] === true) continue;
    const isWide = at - gap > 1;
    const isSetApart = (line: string) => line.length > at && line.slice(gap - 1, at + 1).trim().length < 2;
    if (at > gap && (isWide || lines.some(isSetApart))) starts.push(at);
    gap = at + 1;
  }
  return starts.filter((start, index) => index === 0 || first.slice(start, starts[index + 1]).trim() !== '');
}
