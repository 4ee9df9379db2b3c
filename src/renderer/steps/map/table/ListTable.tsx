import { useMemo, useRef } from 'react';
import type { ListPreview, PreviewRow } from '../../../../shared/preview';
import { rowsBetween, withFocused } from '../../../components/grid/grid-model';
import { useViewport } from '../../../components/grid/use-viewport';
import { useWidth } from '../../../components/grid/use-width';
import { t } from '../../../translate';
import { columnName } from '../columns/column-order';
import type { ColumnUse } from '../columns/column-uses';
import { ColumnHead } from './ColumnHead';
import { cellResults, readColumns } from './cell-results';
import { ListRow } from './ListRow';
import {
  columnOffsets,
  columnsBetween,
  HEAD_HEIGHT,
  placedColumns,
  ROW_HEIGHT,
  ROW_NUMBER_WIDTH,
  spread,
} from './table-layout';
import { type CellPosition, useTableFocus } from './use-table-focus';

interface ListTableProps {
  readonly preview: ListPreview;
  readonly rows: readonly PreviewRow[];
  readonly uses: ReadonlyMap<number, ColumnUse>;
  /** The possible uses of a column, in menu order. */
  readonly offered: readonly ColumnUse[];
  readonly order: readonly number[];
  readonly isMasked: boolean;
  readonly onAssign: (column: number, use: ColumnUse | null) => void;
  readonly onSelect: (position: CellPosition) => void;
}

/** The list itself. Only the visible cells are rendered, however many rows and columns it has. */
export function ListTable({ preview, rows, uses, offered, order, isMasked, onAssign, onSelect }: ListTableProps) {
  const box = useRef<HTMLElement>(null);
  const viewport = useViewport(box);
  const boxWidth = useWidth(box);
  const narrow = useMemo(() => columnOffsets(preview, order, new Set(uses.keys())), [preview, order, uses]);
  const offsets = useMemo(() => spread(narrow, boxWidth - ROW_NUMBER_WIDTH), [narrow, boxWidth]);
  const results = useMemo(() => cellResults(readColumns(preview)), [preview]);
  const rowNumbers = useMemo(() => rows.map(({ row }) => row), [rows]);
  const { active, activate, onKeyDown } = useTableFocus({ box, rows: rowNumbers, order, offsets }, onSelect);
  const shownRows = withFocused(
    rowsBetween(rows.length, ROW_HEIGHT, viewport.top, viewport.bottom),
    active.row,
    rows.length,
  );
  const places = withFocused(columnsBetween(offsets, viewport.left, viewport.right), active.place, order.length);
  const columns = placedColumns(places, order, offsets);
  const canBeCountry = preview.people !== null || [...uses.values()].includes('phone_hash');
  const width = Math.max(boxWidth, ROW_NUMBER_WIDTH + (offsets.at(-1) ?? 0));

  return (
    <section ref={box} className="list-table-box" aria-label={t('map.preview', { name: preview.info.name })}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take the focus is a grid
        role="grid"
        className="list-table"
        aria-label={preview.info.name}
        aria-rowcount={rows.length + 1}
        aria-colcount={order.length + 1}
        style={{ width, height: HEAD_HEIGHT + rows.length * ROW_HEIGHT }}
        onKeyDownCapture={onKeyDown}
      >
        <thead>
          <tr aria-rowindex={1} style={{ width }}>
            <th scope="col" aria-colindex={1} className="row-number">
              {t('map.row')}
            </th>
            {columns.map(({ column, place, span }) => (
              <ColumnHead
                key={column}
                preview={preview}
                column={column}
                name={columnName(preview, column)}
                use={uses.get(column) ?? null}
                offered={offered}
                canBeCountry={canBeCountry}
                place={place}
                span={span}
                isActive={active.row === -1 && active.place === place}
                onFocus={() => activate({ row: null, column })}
                onAssign={onAssign}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {shownRows.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <ListRow
                key={row.row}
                row={row}
                index={index}
                columns={columns}
                uses={uses}
                results={results}
                activePlace={active.row === index ? active.place : null}
                width={width}
                isMasked={isMasked}
                onSelect={(column) => activate({ row: row.row, column })}
              />
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
