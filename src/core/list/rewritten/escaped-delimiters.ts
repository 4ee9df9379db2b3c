import type { DialectChoice } from '../../../shared/list';
import { quoted, type Rewriting } from './rewritten-source';

/** Lines examined. */
const MAX_LINES = 1_000;

/**
 * How MySQL and Hadoop write `Ost, Anna` without quotes: `Ost\, Anna`. Null unless all lines have equally many cells
 * only if a backslash keeps a delimiter from ending its cell.
 * @param text whole lines that end with \n
 */
export function findEscapes(text: string, delimiter: string, { quoteEscape }: DialectChoice): Rewriting | null {
  if (quoteEscape === 'doubled' || delimiter === '' || !text.includes(`\\${delimiter}`)) return null;
  const lines = text.split('\n', MAX_LINES).filter((line) => line.trim() !== '');
  if (lines.length < 2 || lines.some((line) => line.includes('"'))) return null;
  const isRegular = haveOneWidth(lines.map((line) => unescapedCells(line, delimiter)));
  if (!isRegular || haveOneWidth(lines.map((line) => line.split(delimiter)))) return null;
  return { delimiter, rewrite: (line) => rewriteLine(line, delimiter) };
}

function haveOneWidth([first = [], ...others]: readonly (readonly string[])[]): boolean {
  return others.every(({ length }) => length === first.length);
}

/** Where a later line has quotes, they are read as in any other list. */
function rewriteLine(line: string, delimiter: string): string {
  if (!line.includes('\\') || line.includes('"')) return line;
  return unescapedCells(line, delimiter)
    .map((cell) => quoted(cell, delimiter))
    .join(delimiter);
}

/** A backslash stands for the delimiter or the backslash behind it; before anything else, such as `\N`, it is kept. */
function unescapedCells(line: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    const next = line.charAt(at + 1);
    if (character === '\\' && (next === delimiter || next === '\\')) {
      cell += next;
      at++;
    } else if (character === delimiter) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...cells, cell];
}
