import { useMemo, useState } from 'react';
import type { ListPreview } from '../../../shared/preview';
import { useApp } from '../../state/app-context';
import { makesFile } from '../../state/lists/file-draft';
import type { ListDraft } from '../../state/lists/list-draft';
import { t } from '../../translate';
import { columnName, orderColumns } from './columns/column-order';
import { useColumns } from './columns/use-columns';
import { FieldsNotice } from './fields/FieldsNotice';
import { FilterBar } from './filters/FilterBar';
import { matchesFilter, offeredFilters, type TableFilter } from './filters/table-filter';
import { ListHead } from './head/ListHead';
import { Inspector } from './inspector/Inspector';
import { ListNotice } from './notices/ListNotice';
import { OptOutNotice } from './notices/OptOutNotice';
import { UnmatchedNotice } from './notices/UnmatchedNotice';
import { ListOptions } from './options/ListOptions';
import { cellResults, readColumns, resultAt } from './table/cell-results';
import { ListTable } from './table/ListTable';
import type { CellPosition } from './table/use-table-focus';

interface ListScreenProps {
  readonly draft: ListDraft;
  /** The rows shown at first. */
  readonly initialFilter: TableFilter;
}

export function ListScreen({ draft, ...props }: ListScreenProps) {
  const { last } = draft.preview;
  if (last !== null) return <LoadedList draft={draft} preview={last} {...props} />;
  return (
    <section className="list-screen" aria-busy="true">
      <p className="hint list-note" role="status">
        {t('map.reading')}
      </p>
      <div className="skeleton" aria-hidden="true" />
    </section>
  );
}

interface LoadedListProps extends ListScreenProps {
  readonly preview: ListPreview;
}

function LoadedList({ draft, preview, initialFilter }: LoadedListProps) {
  const { app, wizard } = useApp();
  const [chosenFilter, setFilter] = useState<TableFilter>(initialFilter);
  const [search, setSearch] = useState('');
  const [selected, setSelected] = useState<CellPosition | null>(null);
  const filter = offeredFilters(preview).includes(chosenFilter) ? chosenFilter : 'all';
  const isFile = makesFile(wizard.file);
  const { uses, offered, assign, formOf } = useColumns(draft, preview);
  const order = useMemo(() => orderColumns(preview, new Set(uses.keys()), search), [preview, uses, search]);
  const rows = useMemo(() => preview.rows.filter((row) => matchesFilter(row, filter)), [preview, filter]);
  return (
    <section className="list-screen" aria-label={preview.info.name} aria-busy={draft.preview.kind === 'loading'}>
      <ListHead draft={draft} preview={preview} />
      <OptOutNotice draft={draft} preview={preview} />
      {isFile ? <FieldsNotice draft={draft} /> : <ListNotice draft={draft} />}
      <UnmatchedNotice draft={draft} preview={preview} />
      <div className="list-tools">
        <FilterBar
          draft={draft}
          preview={preview}
          uses={uses}
          filter={filter}
          shownRows={rows.length}
          onFilter={setFilter}
          search={search}
          onSearch={setSearch}
        />
        <ListOptions draft={draft} preview={preview} />
      </div>
      <div className="list-body">
        <ListTable
          preview={preview}
          rows={rows}
          uses={uses}
          order={order}
          isMasked={app.hidesValues}
          offered={offered}
          onAssign={assign}
          onSelect={setSelected}
        />
        <SelectedCell
          preview={preview}
          uses={uses}
          formOf={formOf}
          position={selected}
          isMasked={app.hidesValues}
          onClose={() => setSelected(null)}
        />
      </div>
    </section>
  );
}

interface SelectedCellProps {
  readonly preview: ListPreview;
  readonly uses: ReturnType<typeof useColumns>['uses'];
  readonly formOf: ReturnType<typeof useColumns>['formOf'];
  readonly position: CellPosition | null;
  readonly isMasked: boolean;
  readonly onClose: () => void;
}

function SelectedCell({ preview, uses, formOf, position, isMasked, onClose }: SelectedCellProps) {
  const row = preview.rows.find(({ row: number }) => number === position?.row);
  if (position === null || row === undefined) return null;
  const { column } = position;
  return (
    <Inspector
      row={row.row}
      columnName={columnName(preview, column)}
      use={uses.get(column) ?? null}
      raw={row.cells[column] ?? ''}
      result={resultAt(cellResults(readColumns(preview)), row, column)}
      form={formOf(column)}
      isMasked={isMasked}
      onClose={onClose}
    />
  );
}
