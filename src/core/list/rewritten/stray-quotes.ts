import type { DialectChoice } from '../../../shared/list';
import type { Layout } from '../dialect/detect-layout';
import { afterLines } from '../dialect/first-lines';
import { isWholeTable } from '../dialect/regularity';
import { countIdentified } from '../evidence/layout-evidence';
import type { Judge } from '../evidence/verdicts';
import { splitSample } from '../text/sample-rows';
import { quoted, type Rewriting, rewriteLines } from './rewritten-source';

/**
 * A list whose program knows no quotes: one that begins a cell, as in `"Bert`, and one that ends a later cell would make
 * one value of all rows between them. Null unless such a value holds rows, and more people are found if each line with an
 * odd number of quotes is a row of its own; then all rows are equally wide.
 * @param text whole lines that end with \n
 */
export function findStrayQuotes(
  text: string,
  { delimiter: { delimiter, quote, quoteEscape }, skipped, split }: Layout,
  choice: DialectChoice,
  judge: Judge,
): Rewriting | null {
  const isUsual = quote === '"' && quoteEscape === 'doubled' && choice.quoteEscape === undefined;
  if (!isUsual || delimiter === '' || !text.includes('"')) return null;
  const holdsRows = (cell: string) => cell.includes('\n') && cell.includes(delimiter);
  if (!split.rows.some((row) => row.some(holdsRows))) return null;
  const rewriting: Rewriting = { delimiter, rewrite: (line) => rewriteLine(line, delimiter) };
  const records = rewriteLines(afterLines(text, skipped.lines), rewriting);
  const { rows } = splitSample(records, { delimiter, quote, quoteEscape }, true);
  return isWholeTable(rows) && countIdentified(rows, judge) > countIdentified(split.rows, judge) ? rewriting : null;
}

function rewriteLine(line: string, delimiter: string): string {
  if ((line.split('"').length - 1) % 2 === 0) return line;
  return line
    .split(delimiter)
    .map((cell) => quoted(cell, delimiter))
    .join(delimiter);
}
