import type { Column, Doubt } from '../../../shared/list';
import { message } from '../../../shared/messages/message';
import { columnLabel } from '../columns/column-names';
import { readHeader } from '../columns/read-header';

/** Values that Excel shows, or has behind a text, and that the cells of a sheet do not hold. */

type Rows = readonly (readonly string[])[];

/**
 * Finds columns of people whose values are formulas without saved results: Excel computes them when it opens the workbook.
 * @param unsaved how many formulas without results each column has
 */
export function doubtsOfFormulas(
  columns: readonly Column[],
  header: readonly string[],
  rows: Rows,
  unsaved: ReadonlyMap<number, number>,
): readonly Doubt[] {
  const mostly = columns.filter(({ index, guess }) => {
    const isWanted = guess !== null || readHeader(header[index] ?? '').kinds.length > 0;
    return isWanted && (unsaved.get(index) ?? 0) * 2 > rows.length;
  });
  return mostly.slice(0, 1).map((column) => ({
    about: 'columns',
    reason: message('doubt.formulas', { column: columnLabel(column) }),
  }));
}

/** A column named for e-mail whose cells have no address, as “Send e-mail” has it only in its link. */
export function columnOfLinks(columns: readonly Column[], header: readonly string[], rows: Rows): Column | null {
  const named = columns.find(({ index }) => readHeader(header[index] ?? '').kinds.includes('email_hash'));
  const cells = named === undefined ? [] : rows.map((row) => row[named.index] ?? '');
  const isWithout = cells.some((cell) => cell !== '') && !cells.some((cell) => cell.includes('@'));
  return isWithout ? (named ?? null) : null;
}

/** Its addresses are in the links. */
export function doubtOfLinks(column: Column): Doubt {
  return { about: 'columns', reason: message('doubt.mailLinks', { column: columnLabel(column) }) };
}
