import type { DialectChoice } from '../../../shared/list';
import { MAX_TITLE } from '../dialect/titles';
import { countIdentified } from '../evidence/layout-evidence';
import type { Judge } from '../evidence/verdicts';
import { splitSample } from '../text/sample-rows';
import { quoted, REWRITTEN, type Rewriting, rewriteLines } from './rewritten-source';

/** Lines examined. */
const MAX_LINES = 1_000;

/** Several signs that no value holds side by side. */
const SIGNS = /[!#$%&*,:;<=>?\\^`|{}~[\]]{2,4}/g;
/** As discovery software writes records: `þAnna\x14þ`, the first letter around each value. */
const CONTROL = '\x14';

/** Of the records; no list holds it beside other signs. */
const SEPARATOR = '\x1F';

/** A rewriting, and what separates the columns of the list itself. */
interface WideDelimiter extends Rewriting {
  readonly written: string;
}

/**
 * Several characters that separate columns: `#|#`, `||`, `~|~`, `þ\x14þ`. Any one of them alone would leave the others in
 * the values. Null unless all lines below a title have equally many, and more people are found. As many are enough if it looks alike
 * from both sides: `%,` is the end of a value and a comma, `;;` a column without a name.
 * @param text whole lines that end with \n
 * @param otherwise the records of the best reading by one character
 */
export function findWideDelimiter(
  text: string,
  { delimiter }: DialectChoice,
  otherwise: readonly (readonly string[])[],
  judge: Judge,
): WideDelimiter | null {
  if (delimiter !== undefined) return null;
  const lines = text.split('\n', MAX_LINES).filter((line) => line.trim() !== '');
  const candidates = new Set(
    lines.slice(0, 1 + MAX_TITLE).flatMap((line) => [...wrappedControl(line), ...signsIn(line)]),
  );
  if (candidates.size === 0) return null;
  for (const written of candidates) {
    if (!isRegular(lines, written)) continue;
    const rewriting = { delimiter: SEPARATOR, written, rewrite: rewriterFor(written) };
    const { rows } = splitSample(rewriteLines(text, rewriting), { ...REWRITTEN, delimiter: SEPARATOR }, true);
    const least = Math.max(1, countIdentified(otherwise, judge) + (isSymmetric(written) ? 0 : 1));
    if (countIdentified(rows, judge) >= least) return rewriting;
  }
  return null;
}

function signsIn(line: string): readonly string[] {
  return line.match(SIGNS) ?? [];
}

function wrappedControl(line: string): readonly string[] {
  const letter = line.charAt(0);
  const written = letter + CONTROL + letter;
  return line.includes(written) && line.endsWith(letter) ? [written] : [];
}

/** A title above the table has none of its characters. */
function isRegular(lines: readonly string[], written: string): boolean {
  const holdsSome = (line: string) => [...written].some((character) => line.includes(character));
  const table = lines.slice(Math.max(0, lines.slice(0, 1 + MAX_TITLE).findIndex(holdsSome)));
  const count = occurrences(table[0] ?? '', written);
  return count > 0 && table.length > 1 && table.every((line) => occurrences(line, written) === count);
}

/** The same from both sides, of more than one sign. */
function isSymmetric(written: string): boolean {
  return new Set(written).size > 1 && [...written].reverse().join('') === written;
}

function occurrences(line: string, written: string): number {
  return line.split(written).length - 1;
}

function rewriterFor(written: string): (line: string) => string {
  if (!written.includes(CONTROL)) {
    return (line) => line.replaceAll(SEPARATOR, ' ').replaceAll(written, SEPARATOR);
  }
  const letter = written.charAt(0);
  return (line) => {
    const isWrapped = line.length > 1 && line.startsWith(letter) && line.endsWith(letter);
    const cells = (isWrapped ? line.slice(1, -1) : line).replaceAll(SEPARATOR, ' ').split(written);
    return cells.map((cell) => quoted(cell, SEPARATOR)).join(SEPARATOR);
  };
}
