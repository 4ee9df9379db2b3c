import { useMemo, useState } from 'react';
import type { ListPreview } from '../../../shared/preview';
import { useApp } from '../../state/app-context';
import { columnUses, mappingsInUse } from '../../state/assign-column';
import { canSendPlainIds } from '../../state/hash-request';
import type { ListDraft } from '../../state/list-draft';
import { t } from '../../translate';
import { ConsentFields } from './ConsentFields';
import { columnName, orderColumns } from './column-order';
import { FilterBar } from './filters/FilterBar';
import { matchesFilter, offeredFilters, type RowFilter } from './filters/row-filter';
import { ListHead } from './head/ListHead';
import { Inspector } from './inspector/Inspector';
import { ListNotice } from './ListNotice';
import { ListOptions } from './ListOptions';
import { OptOutNotice } from './OptOutNotice';
import { cellResults } from './table/cell-results';
import { ListTable } from './table/ListTable';
import type { CellPosition } from './table/use-table-focus';

interface ListScreenProps {
  readonly draft: ListDraft;
  readonly isMasked: boolean;
  readonly onMask: (isMasked: boolean) => void;
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

function LoadedList({ draft, preview, isMasked, onMask }: ListScreenProps & { readonly preview: ListPreview }) {
  const { app, dispatchWizard } = useApp();
  const [chosenFilter, setFilter] = useState<RowFilter>('all');
  const [search, setSearch] = useState('');
  const [selected, setSelected] = useState<CellPosition | null>(null);
  const filter = offeredFilters(preview).includes(chosenFilter) ? chosenFilter : 'all';
  const mappings = mappingsInUse(draft);
  const uses = useMemo(() => columnUses(mappings), [mappings]);
  const order = useMemo(() => orderColumns(preview, new Set(uses.keys()), search), [preview, uses, search]);
  const rows = useMemo(() => preview.rows.filter((row) => matchesFilter(row, filter)), [preview, filter]);
  return (
    <section className="list-screen" aria-label={preview.info.name} aria-busy={draft.preview.kind === 'loading'}>
      <ListHead draft={draft} preview={preview} />
      <OptOutNotice draft={draft} preview={preview} />
      <ListNotice draft={draft} preview={preview} />
      <FilterBar
        draft={draft}
        preview={preview}
        filter={filter}
        shownRows={rows.length}
        onFilter={setFilter}
        search={search}
        onSearch={setSearch}
        isMasked={isMasked}
        onMask={onMask}
      />
      <ListOptions draft={draft} />
      <ConsentFields draft={draft} preview={preview} />
      <div className="list-body">
        <ListTable
          preview={preview}
          rows={rows}
          uses={uses}
          order={order}
          isMasked={isMasked}
          onAssign={(column, use) =>
            dispatchWizard({ type: 'column-assigned', id: draft.id, column, use, defaultCountry: app.settings.country })
          }
          onSelect={setSelected}
        />
        <SelectedCell
          preview={preview}
          uses={uses}
          position={selected}
          isMasked={isMasked}
          onClose={() => setSelected(null)}
        />
      </div>
    </section>
  );
}

interface SelectedCellProps {
  readonly preview: ListPreview;
  readonly uses: ReturnType<typeof columnUses>;
  readonly position: CellPosition | null;
  readonly isMasked: boolean;
  readonly onClose: () => void;
}

function SelectedCell({ preview, uses, position, isMasked, onClose }: SelectedCellProps) {
  const { wizard } = useApp();
  const row = preview.rows.find(({ row: number }) => number === position?.row);
  if (position === null || row === undefined) return null;
  const { column } = position;
  const at = cellResults(preview.mappings).get(column);
  return (
    <Inspector
      row={row.row}
      columnName={columnName(preview, column)}
      use={uses.get(column) ?? null}
      raw={row.cells[column] ?? ''}
      result={at === undefined ? null : (row.results[at.mapping]?.[at.position] ?? null)}
      plainIds={wizard.plainIds && canSendPlainIds(wizard)}
      isMasked={isMasked}
      onClose={onClose}
    />
  );
}
