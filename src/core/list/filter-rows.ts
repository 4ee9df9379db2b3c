import type { RowFilter } from '../../shared/list';
import { saysNo, saysYes } from './columns/opt-out-cells';
import { saysOptOut } from './columns/read-header';
import type { OpenList } from './list';
import type { ReadBatch } from './text/read-rows';

/** The value that used rows have, with the column's header, which decides the meaning of a no. */
export interface NamedFilter extends RowFilter {
  readonly header: string;
}

/** The filter with the header of its column. */
export function nameFilter({ header }: Pick<OpenList, 'header'>, filter: RowFilter): NamedFilter {
  return { ...filter, header: header[filter.column] ?? '' };
}

/** Whether a row is used, by its cell in the filter's column. */
export type CellTest = (cell: string) => boolean;

/** Rows without those that a filter excludes. */
export interface KeptRows extends Pick<ReadBatch, 'rows' | 'rowNumbers'> {
  readonly filteredOut: number;
}

/** Keeps all rows without a filter. A row too long to keep stays in, to be rejected. */
export function createRowKeeper(
  filter: NamedFilter | null,
): (batch: Pick<ReadBatch, 'rows' | 'rowNumbers'>) => KeptRows {
  if (filter === null) return (batch) => ({ ...batch, filteredOut: 0 });
  const { column } = filter;
  const matches = createCellTest(filter);
  return ({ rows, rowNumbers }) => {
    const isKept = rows.map((row) => row === null || matches(row[column] ?? ''));
    const kept = rows.filter((_, index) => isKept[index] === true);
    return {
      rows: kept,
      rowNumbers: rowNumbers.filter((_, index) => isKept[index] === true),
      filteredOut: rows.length - kept.length,
    };
  };
}

/**
 * Tests a row's cell against the filter. In an opt-out column, a filter for no also accepts an empty cell and other
 * words for no.
 */
export function createCellTest({ header, value }: NamedFilter): CellTest {
  if (saysOptOut(header) && (value.trim() === '' || saysNo(value))) return (cell) => !saysYes(cell);
  const wanted = plain(value);
  return (cell) => plain(cell) === wanted;
}

/** Letter case and surrounding spaces do not matter. */
function plain(word: string): string {
  return word.trim().toLowerCase();
}
