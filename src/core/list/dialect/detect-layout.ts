import type { DialectChoice } from '../../../shared/list';
import type { Judge } from '../evidence/verdicts';
import { type SampleRows, splitSample } from '../text/sample-rows';
import { type DetectedDelimiter, detectDelimiter } from './detect-delimiter';
import { chosenSkippedLines, detectSkippedLines, type SkippedLines, sectionsAbove } from './detect-skipped-lines';
import { afterLines, announcedDelimiter, leadingComments } from './first-lines';
import { isFrameRecord, mayBeFramed, withoutFrames } from './frame-lines';
import { reportSections } from './report-sections';
import { isImportRecord } from './survey-names';

/** Where the rows of a text start, and how they are written. */
export interface Layout {
  readonly skipped: Pick<SkippedLines, 'lines' | 'reason' | 'doubt'>;
  readonly delimiter: DetectedDelimiter;
  /** The sample after the skipped lines. */
  readonly split: SampleRows;
}

/** @param text whole lines that end with \n @param complete whether it is the whole list */
export function detectLayout(text: string, choice: DialectChoice, complete: boolean, judge: Judge): Layout {
  const { skippedLines: chosen } = choice;
  const announced = chosen === 0 ? null : announcedDelimiter(text);
  // A list that never uses the announced delimiter was announced by mistake.
  const isUsed = announced !== null && afterLines(text, 1).includes(announced);
  const known = { chosen: choice.delimiter, announced: isUsed ? announced : null, quoteEscape: choice.quoteEscape };
  if (chosen !== undefined) {
    const delimiter = detectDelimiter(afterLines(text, chosen), judge, known);
    const split = splitSample(text, delimiter, complete, chosen);
    return { skipped: chosenSkippedLines(split, chosen), delimiter, split };
  }
  const sections = reportSections(text, judge);
  if (sections.lines > 0) {
    const delimiter = detectDelimiter(afterLines(text, sections.lines), judge, known);
    const split = splitSample(text, delimiter, complete, sections.lines);
    return { skipped: sectionsAbove(split, sections), delimiter, split };
  }
  const announcing = announced === null ? 0 : 1;
  const below = afterLines(text, announcing);
  const uncommented = afterLines(below, leadingComments(below)) || below;
  const delimiter = detectDelimiter(withoutFrames(uncommented), judge, known);
  const split = splitSample(text, delimiter, complete, announcing);
  const skipped = detectSkippedLines(split, announced !== null, judge);
  const beneath = afterLines(text, skipped.lines);
  const rows = beneath === uncommented ? delimiter : detectDelimiter(withoutFrames(beneath), judge, known);
  // Detection on the rows alone is more precise, unless it contradicts the reading that found them.
  const isSame = isAlike(delimiter, rows);
  return { skipped, delimiter: isSame ? rows : delimiter, split: without(split, skipped.records, mayBeFramed(text)) };
}

function isAlike(one: DetectedDelimiter, other: DetectedDelimiter): boolean {
  return one.delimiter === other.delimiter && one.quote === other.quote && one.quoteEscape === other.quoteEscape;
}

function without(split: SampleRows, records: number, mayBeFramed: boolean): SampleRows {
  const below = { rows: split.rows.slice(records), rowNumbers: split.rowNumbers.slice(records) };
  const isImported = isImportRecord(below.rows[1] ?? []);
  const kept = mayBeFramed || isImported ? withoutLines(below) : below;
  return { ...split, ...kept, count: split.count - records };
}

/** Lines that frame a table say nothing of its columns, nor do their IDs in a survey. */
function withoutLines({ rows, rowNumbers }: Pick<SampleRows, 'rows' | 'rowNumbers'>) {
  const isKept = rows.map((record) => !isFrameRecord(record) && !isImportRecord(record));
  return { rows: rows.filter((_, index) => isKept[index]), rowNumbers: rowNumbers.filter((_, index) => isKept[index]) };
}
