import type { DialectChoice } from '../../../shared/list';
import { isLabelOfNote } from '../../normalise/cell/report-note';
import type { Layout } from '../dialect/detect-layout';
import { identify } from '../evidence/identifiers';
import type { Judge } from '../evidence/verdicts';
import { quoted, type Rewriting } from './rewritten-source';

/** Lines examined at the top of a list and at its end. */
const MAX_ABOVE = 10;
const MAX_BELOW = 5;

/**
 * A list above or below which stands who exported it, as `Exported by,cleo@example.com`: whoever that is would be one of
 * its people. Such a line is rewritten to one sentence, which is a title above the rows, and rejected below them. Null
 * for any other list.
 * @param text whole lines that end with \n
 * @param complete whether it is the whole list
 */
export function findReportNotes(
  text: string,
  { delimiter: { delimiter, quote, quoteEscape }, split }: Layout,
  choice: DialectChoice,
  complete: boolean,
  judge: Judge,
): Rewriting | null {
  const isUsual = quote === '"' && quoteEscape === 'doubled' && choice.quoteEscape === undefined;
  if (!isUsual || delimiter === '') return null;
  const lines = complete ? text.trimEnd().split('\n') : text.split('\n', MAX_ABOVE);
  const isExamined = (at: number) => at < MAX_ABOVE || at >= lines.length - MAX_BELOW;
  const isSomebody = (cell: string) => identify(cell, judge).certainty === 'sure';
  const records = new Map<number, string>();
  let isBelowRows = false;
  for (const [at, line] of lines.entries()) {
    if (!isExamined(at)) continue;
    const cells = filledCells(line, delimiter);
    const [words = '', person = '', ...others] = cells;
    if (person !== '' && others.length === 0 && isLabelOfNote(words) && isSomebody(person)) {
      const note = quoted(`${words} ${person}`, delimiter);
      const width = isBelowRows ? (split.rows[0]?.length ?? 1) : 1;
      records.set(at, Array.from({ length: width }, () => note).join(delimiter));
    } else if (!isBelowRows) isBelowRows = cells.some(isSomebody);
  }
  return records.size === 0 ? null : { delimiter, rewrite: (line, number) => records.get(number) ?? line };
}

function filledCells(line: string, delimiter: string): readonly string[] {
  return line
    .split(delimiter)
    .map((cell) => cell.replaceAll('"', '').trim())
    .filter((cell) => cell !== '');
}
