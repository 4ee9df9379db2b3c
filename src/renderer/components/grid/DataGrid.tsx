import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { GridHead } from './GridHead';
import {
  columnsWithin,
  type GridColumn,
  type GridEntry,
  type GridSort,
  HEAD_HEIGHT,
  ROW_HEIGHT,
  rowsBetween,
  withFocused,
} from './grid-model';
import { useGridFocus } from './use-grid-focus';
import { useViewport } from './use-viewport';
import { useWidth } from './use-width';

interface DataGridProps<Row> {
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly entries: readonly GridEntry<Row>[];
  readonly sort: GridSort;
  readonly onSort: (column: string) => void;
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
  /** Also opens rows reached with the arrow keys. */
  readonly opensOnMove?: boolean;
  /** The scroll position to restore, in pixels. */
  readonly scrollTop?: number;
  readonly onLeave?: (scrollTop: number) => void;
  /** Called when the end of the table is near. */
  readonly onNearEnd?: () => void;
  /** Shown below the last row. */
  readonly children?: ReactNode;
}

/** A table of thousands of rows that renders only those in view. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, entries, sort, onSort, selected, onOpen, opensOnMove = false, onNearEnd, children } = props;
  const box = useRef<HTMLElement>(null);
  const viewport = useViewport(box);
  const columns = columnsWithin(props.columns, useWidth(box));
  const tracks = columns.map(({ track }) => track).join(' ');
  const focus = useGridFocus(box, entries, selected, opensOnMove ? onOpen : ignore, onOpen);
  useScrollPosition(box, props.scrollTop ?? 0, props.onLeave);
  const shown = withFocused(
    rowsBetween(entries.length, ROW_HEIGHT, viewport.top, viewport.bottom),
    focus.active,
    entries.length,
  );
  const isNearEnd = viewport.bottom >= entries.length * ROW_HEIGHT;
  useLayoutEffect(() => {
    if (isNearEnd) onNearEnd?.();
  }, [isNearEnd, onNearEnd]);

  return (
    <section ref={box} className="grid-box" aria-label={label}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows take the focus is a grid
        role="grid"
        className="grid"
        aria-label={label}
        aria-rowcount={entries.length + 1}
        aria-colcount={columns.length}
        style={{ height: HEAD_HEIGHT + entries.length * ROW_HEIGHT }}
      >
        <GridHead columns={columns} tracks={tracks} sort={sort} onSort={onSort} />
        <tbody onKeyDown={focus.onKeyDown}>
          {shown.map((place) => {
            const entry = entries[place];
            if (entry === undefined) return null;
            const top = HEAD_HEIGHT + place * ROW_HEIGHT;
            return entry.kind === 'group' ? (
              <tr key={entry.id} className="grid-group" aria-rowindex={place + 2} style={{ top }}>
                <th scope="rowgroup" colSpan={columns.length}>
                  {entry.label}
                </th>
              </tr>
            ) : (
              <tr
                key={entry.id}
                className="grid-row"
                aria-rowindex={place + 2}
                aria-selected={entry.id === selected}
                data-active={place === focus.active}
                tabIndex={place === focus.active ? 0 : -1}
                style={{ top, gridTemplateColumns: tracks }}
                onFocus={() => focus.activate(entry.id)}
                onClick={() => onOpen(entry.id)}
              >
                {columns.map((column, index) => (
                  <GridCell key={column.id} column={column} row={entry.row} index={index} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {children}
    </section>
  );
}

interface GridCellProps<Row> {
  readonly column: GridColumn<Row>;
  readonly row: Row;
  readonly index: number;
}

/** The first cell of a row is its row header. */
function GridCell<Row>({ column, row, index }: GridCellProps<Row>) {
  const cell = { 'aria-colindex': index + 1, 'data-number': column.isNumber ?? false };
  return index === 0 ? (
    <th scope="row" {...cell}>
      {column.cell(row)}
    </th>
  ) : (
    <td {...cell}>{column.cell(row)}</td>
  );
}

/** Restores the scroll position, and reports it on leaving. */
function useScrollPosition(
  box: { readonly current: HTMLElement | null },
  scrollTop: number,
  onLeave: ((scrollTop: number) => void) | undefined,
): void {
  const leave = useRef(onLeave);
  leave.current = onLeave;
  const start = useRef(scrollTop);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    element.scrollTop = start.current;
    let last = element.scrollTop;
    const follow = () => {
      last = element.scrollTop;
    };
    element.addEventListener('scroll', follow, { passive: true });
    return () => {
      element.removeEventListener('scroll', follow);
      leave.current?.(last);
    };
  }, [box]);
}

function ignore(): void {
  // Arrow keys move only the focus.
}
