import type { ListPreview, PreviewRow, SampleSummary } from '../../../../shared/preview';
import { readColumns } from '../table/cell-results';

/** Which rows of a list are shown. */
export const ROW_FILTERS = ['all', 'invalid', 'empty', 'unverified', 'mistyped', 'repaired'] as const;

export type RowFilter = (typeof ROW_FILTERS)[number];

export function matchesFilter(row: PreviewRow, filter: RowFilter): boolean {
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
export function offeredFilters(preview: ListPreview): readonly RowFilter[] {
  const isRead = readColumns(preview).length > 0;
  return ROW_FILTERS.filter((filter) => filter === 'all' || (isRead && countOf(preview.summary, filter) > 0));
}

export function countOf(summary: SampleSummary, filter: RowFilter): number {
  return filter === 'all' ? summary.rows : summary[filter];
}
