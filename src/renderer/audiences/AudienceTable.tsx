import { useEffect, useMemo, useState } from 'react';
import { EmptyState } from '../components/feedback/EmptyState';
import { DataGrid } from '../components/grid/DataGrid';
import type { GridSort } from '../components/grid/grid-model';
import { say, t } from '../translate';
import { AUDIENCE_ORDER, audienceColumns, visibleAudiences } from './audience-columns';
import type { AudienceList } from './audience-list';

interface AudienceTableProps {
  readonly list: AudienceList;
  readonly onMore: () => void;
  readonly search: string;
  readonly selected: string | null;
  readonly onOpen: (key: string) => void;
}

/** The audiences of a server, on a page and in a picker. Searching and sorting fetch the whole list first. */
export function AudienceTable({ list, onMore, search, selected, onOpen }: AudienceTableProps) {
  const [sort, setSort] = useState<GridSort>(AUDIENCE_ORDER);
  const { items, state } = list;
  const shown = useMemo(() => visibleAudiences(items, search, sort), [items, search, sort]);
  const entries = useMemo(() => shown.map((row) => ({ kind: 'row' as const, id: row.key, row })), [shown]);
  const wantsAll = search.trim() !== '' || sort !== AUDIENCE_ORDER;
  useEffect(() => {
    if (wantsAll && state.kind === 'open') onMore();
  }, [wantsAll, state, onMore]);
  const sortBy = (column: string) =>
    setSort((last) => ({ column, descending: last.column === column ? !last.descending : column === 'size' }));
  return (
    <>
      <DataGrid
        label={t('audiences.table')}
        columns={audienceColumns(items)}
        entries={entries}
        sort={sort}
        onSort={sortBy}
        selected={selected}
        onOpen={onOpen}
        onNearEnd={onMore}
      >
        {entries.length === 0 && state.kind !== 'loading' && state.kind !== 'open' && (
          <div className="grid-empty">
            <EmptyState drawing="audience" title={t(items.length === 0 ? 'audiences.none' : 'audiences.noMatch')} />
          </div>
        )}
      </DataGrid>
      <p className="grid-foot" role="status">
        {statusOf(list, wantsAll)}
      </p>
    </>
  );
}

function statusOf({ items, state }: AudienceList, wantsAll: boolean): string {
  const values = { count: items.length };
  switch (state.kind) {
    case 'loading':
      return items.length === 0
        ? t('audiences.loading')
        : t(wantsAll ? 'audiences.searching' : 'audiences.more', values);
    case 'open':
      return t(wantsAll ? 'audiences.searching' : 'audiences.more', values);
    case 'whole':
      return items.length === 0 ? '' : t('audiences.whole', values);
    case 'cut':
      return t('audiences.cut', values);
    case 'failed':
      return say(state.failure.message);
    case 'not-offered':
      return t('audiences.notOffered');
  }
}
