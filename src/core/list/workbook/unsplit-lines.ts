import { kindsNamedBy } from '../columns/read-header';

const DELIMITERS = [';', ',', '\t', '|'];
const SEEN_ROWS = 50;
/** A quoted cell may hold the delimiter, too. */
const REGULAR_SHARE = 0.8;

/**
 * Whether rows are whole lines of a delimited list, each in one cell: a spreadsheet program opened a list that has
 * another delimiter than it expects.
 */
export function areUnsplitLines(rows: readonly (readonly string[])[]): boolean {
  const [[header = '', ...further] = [], ...seen] = rows.slice(0, SEEN_ROWS);
  if (further.length > 0 || seen.length === 0) return false;
  return DELIMITERS.some((delimiter) => {
    const names = header.split(delimiter);
    if (names.length === 1 || !names.some((name) => kindsNamedBy(name).length > 0)) return false;
    const isRegular = ([line = '', ...others]: readonly string[]) =>
      others.length === 0 && line.split(delimiter).length === names.length;
    return seen.filter(isRegular).length >= seen.length * REGULAR_SHARE;
  });
}
