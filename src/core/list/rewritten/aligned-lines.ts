import { quoted, type Rewriting } from './rewritten-source';

/** Where the columns of a table begin that is lined up by blanks. */
export interface Alignment {
  /** At least two, in UTF-16 units from the start of a line. */
  readonly starts: readonly number[];
  /** The first line of the table; what precedes it is a title. 0-based. */
  readonly firstLine: number;
}

/** The line of dashes below the names of columns: `---- -------`. */
const RULER = /^ *-+(?: +-+)+ *$/;

export function isRuler(line: string): boolean {
  return RULER.test(line);
}

/** Whether a blank precedes each column. */
export function fits(line: string, starts: readonly number[]): boolean {
  return starts.every((start) => start === 0 || start > line.length || line.charAt(start - 1) === ' ');
}

/** In UTF-16 units. A line that would take more is not repeated: a list of such lines would become 200 times as long. */
const MAX_REPEATED = 4_096;

/**
 * The trimmed cells of a line. One that does not fit is put as a whole into every column that begins within it: no rule
 * accepts that, so it is rejected and counted, not cut in the wrong places.
 */
export function cellsAt(line: string, starts: readonly number[]): readonly string[] {
  if (fits(line, starts)) return starts.map((start, index) => line.slice(start, starts[index + 1]).trim());
  const whole = line.trim();
  const reached = starts.filter((start) => start < line.length);
  return whole.length * reached.length > MAX_REPEATED ? [whole] : reached.map(() => whole);
}

/** The records of a table that is lined up by blanks. */
export function alignedRecords({ starts, firstLine }: Alignment): Rewriting {
  const delimiter = '\t';
  return {
    delimiter,
    rewrite(line, number) {
      const text = line.replaceAll('\t', ' ').trimEnd();
      if (text === '' || isRuler(text)) return '';
      const cells = number < firstLine ? [text] : cellsAt(text, starts);
      return cells.map((cell) => quoted(cell, delimiter)).join(delimiter);
    },
  };
}
