import { useMemo, useRef } from 'react';
import type { ListPreview, PreviewRow } from '../../../../shared/preview';
import { rowsBetween, withFocused } from '../../../components/grid/grid-model';
import { useViewport } from '../../../components/grid/use-viewport';
import { useWidth } from '../../../components/grid/use-width';
import { t } from '../../../translate';
import { columnName } from '../columns/column-order';
import type { ColumnUse } from '../columns/column-uses';
import { ColumnHead } from './ColumnHead';
import { type CellResults, cellResults, readColumns } from './cell-results';
import { ListCell } from './ListCell';
import { columnOffsets, columnsBetween, HEAD_HEIGHT, ROW_HEIGHT, ROW_NUMBER_WIDTH, spread } from './table-layout';
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
            {places.map((place) => {
              const column = order[place] ?? 0;
              return (
                <ColumnHead
                  key={column}
                  preview={preview}
                  column={column}
                  name={columnName(preview, column)}
                  use={uses.get(column) ?? null}
                  offered={offered}
                  canBeCountry={preview.people !== null || [...uses.values()].includes('phone_hash')}
                  place={place}
                  span={[offsets[place] ?? 0, offsets[place + 1] ?? 0]}
                  isActive={active.row === -1 && active.place === place}
                  onFocus={() => activate({ row: null, column })}
                  onAssign={onAssign}
                />
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shownRows.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <tr
                key={row.row}
                aria-rowindex={index + 2}
                data-outcome={uses.size === 0 ? 'used' : row.outcome}
                style={{ top: HEAD_HEIGHT + index * ROW_HEIGHT, width }}
              >
                <th scope="row" aria-colindex={1} className="row-number">
                  {row.row}
                </th>
                {places.map((place) => {
                  const column = order[place] ?? 0;
                  return (
                    <ListCell
                      key={column}
                      raw={row.cells[column] ?? ''}
                      result={resultOf(results, row, column)}
                      use={uses.get(column) ?? null}
                      place={place}
                      span={[offsets[place] ?? 0, offsets[place + 1] ?? 0]}
                      isActive={active.row === index && active.place === place}
                      isMasked={isMasked}
                      onSelect={() => activate({ row: row.row, column })}
                    />
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function resultOf(results: CellResults, row: PreviewRow, column: number) {
  const at = results.get(column);
  return at === undefined ? null : (row.results[at.mapping]?.[at.position] ?? null);
}
