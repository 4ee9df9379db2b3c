import type { PreviewRow } from '../../../../shared/preview';
import type { ColumnUse } from '../columns/column-uses';
import { type CellResults, resultAt } from './cell-results';
import { ListCell } from './ListCell';
import { HEAD_HEIGHT, type PlacedColumn, ROW_HEIGHT } from './table-layout';

interface ListRowProps {
  readonly row: PreviewRow;
  /** Its index among the rows of the table. */
  readonly index: number;
  /** Those in view. */
  readonly columns: readonly PlacedColumn[];
  readonly uses: ReadonlyMap<number, ColumnUse>;
  readonly results: CellResults;
  /** The cell that Tab reaches, by the index of its column; null if it is in another row. */
  readonly activePlace: number | null;
  /** Of the table, in pixels. */
  readonly width: number;
  readonly isMasked: boolean;
  readonly onSelect: (column: number) => void;
}

/** A row of the list. Before a column is used, no row counts as rejected. */
export function ListRow({ row, index, columns, uses, results, activePlace, width, isMasked, onSelect }: ListRowProps) {
  return (
    <tr
      aria-rowindex={index + 2}
      data-outcome={uses.size === 0 ? 'used' : row.outcome}
      style={{ top: HEAD_HEIGHT + index * ROW_HEIGHT, width }}
    >
      <th scope="row" aria-colindex={1} className="row-number">
        {row.row}
      </th>
      {columns.map(({ column, place, span }) => (
        <ListCell
          key={column}
          raw={row.cells[column] ?? ''}
          result={resultAt(results, row, column)}
          use={uses.get(column) ?? null}
          place={place}
          span={span}
          isActive={activePlace === place}
          isMasked={isMasked}
          onSelect={() => onSelect(column)}
        />
      ))}
    </tr>
  );
}
