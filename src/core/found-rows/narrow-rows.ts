import type { RowFilter } from '../../shared/column-mapping';
import { createCellTest, createRowKeeper, nameFilter } from '../list/filter-rows';
import type { OpenList } from '../list/list';
import type { ReadBatch, ReadRow } from '../list/text/read-rows';

export type Rows = Pick<ReadBatch, 'rows' | 'rowNumbers'>;

export interface MatchedRow {
  readonly row: ReadRow;
  readonly rowNumber: number;
}

/** Gives the matching rows in order. Lazy: whoever has enough of them stops. */
export type RowMatcher = (rows: Rows) => Iterable<MatchedRow>;

/** The rows that a filter excludes. */
export function matchExcluded(list: OpenList, filter: RowFilter): RowMatcher {
  const isKept = createCellTest(nameFilter(list, filter));
  return function* match({ rows, rowNumbers }) {
    for (const [index, row] of rows.entries()) {
      if (row !== null && !isKept(row[filter.column] ?? '')) yield { row, rowNumber: rowNumbers[index] ?? 0 };
    }
  };
}

/** Matches the rows that a filter leaves. */
export function amongKept(list: OpenList, filter: RowFilter | undefined, match: RowMatcher): RowMatcher {
  if (filter === undefined) return match;
  const keep = createRowKeeper(nameFilter(list, filter));
  return (rows) => match(keep(rows));
}

/** Rows of which some match, narrowed down by halves. */
export function* narrowed(rows: Rows, match: RowMatcher): Generator<MatchedRow> {
  if (rows.rows.length === 1) yield firstOf(rows);
  else for (const half of halvesOf(rows)) yield* match(half);
}

export function halvesOf({ rows, rowNumbers }: Rows): readonly [Rows, Rows] {
  const half = rows.length >> 1;
  return [
    { rows: rows.slice(0, half), rowNumbers: rowNumbers.slice(0, half) },
    { rows: rows.slice(half), rowNumbers: rowNumbers.slice(half) },
  ];
}

export function firstOf({ rows, rowNumbers }: Rows): MatchedRow {
  return { row: rows[0] ?? null, rowNumber: rowNumbers[0] ?? 0 };
}
