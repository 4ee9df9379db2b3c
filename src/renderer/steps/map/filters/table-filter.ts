import type { ListPreview, PreviewRow, RowIssue, SampleSummary } from '../../../../shared/preview';
import { readColumns } from '../table/cell-results';

/** Which rows of a list the table shows; which ones are used is a `RowFilter`. */
export type TableFilter = 'all' | RowIssue;

export const TABLE_FILTERS: readonly TableFilter[] = ['all', 'invalid', 'empty', 'unverified', 'mistyped', 'repaired'];

/** Whether a row of the preview is shown under a filter. */
export function matchesFilter(row: PreviewRow, filter: TableFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'invalid':
    case 'empty':
      return row.outcome === filter;
    case 'unverified':
      return row.unverified;
    case 'mistyped':
      return row.mistyped;
    case 'repaired':
      return row.repaired;
  }
}

/** The filters that would show rows; none before a column is chosen. */
export function offeredFilters(preview: ListPreview): readonly TableFilter[] {
  const isRead = readColumns(preview).length > 0;
  return TABLE_FILTERS.filter((filter) => filter === 'all' || (isRead && countOf(preview.summary, filter) > 0));
}

export function countOf(summary: SampleSummary, filter: TableFilter): number {
  return filter === 'all' ? summary.rows : summary[filter];
}
