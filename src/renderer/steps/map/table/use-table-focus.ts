import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { HEAD_HEIGHT, type Offsets, ROW_HEIGHT, ROW_NUMBER_WIDTH } from './table-layout';

/** A cell by its row of the list and its column; row null is the head of the column. */
export interface CellPosition {
  readonly row: number | null;
  readonly column: number;
}

interface TableShape {
  readonly box: RefObject<HTMLElement | null>;
  /** Numbers of the rows shown. */
  readonly rows: readonly number[];
  /** The columns in display order. */
  readonly order: readonly number[];
  readonly offsets: Offsets;
}

interface TableFocus {
  /** The one cell that Tab reaches, by its index. */
  readonly active: { readonly row: number; readonly place: number };
  activate(position: CellPosition): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

/** Keyboard navigation of a grid: one Tab stop, arrows from cell to cell, including the heads. */
export function useTableFocus(shape: TableShape, onActivate: (position: CellPosition) => void): TableFocus {
  const { box, rows, order, offsets } = shape;
  const [position, setPosition] = useState<CellPosition | null>(null);
  const wantsFocus = useRef(false);
  const active = placeOf(position, rows, order);

  useLayoutEffect(() => {
    if (!wantsFocus.current || box.current === null) return;
    wantsFocus.current = false;
    reveal(box.current, active, offsets);
    const cell = box.current.querySelector<HTMLElement>('[data-active="true"]');
    (cell?.querySelector('button') ?? cell)?.focus({ preventScroll: true });
  });

  const activate = (next: CellPosition) => {
    setPosition(next);
    onActivate(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Menus are rendered elsewhere, but their key events bubble up to here.
    if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
    const next = move(event, active, rows.length - 1, order.length - 1);
    const column = next === null ? undefined : order[next.place];
    if (next === null || column === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    wantsFocus.current = true;
    activate({ row: rows[next.row] ?? null, column });
  };
  return { active, activate, onKeyDown };
}

function placeOf(position: CellPosition | null, rows: readonly number[], order: readonly number[]) {
  if (position === null) return { row: -1, place: 0 };
  const row = position.row === null ? -1 : rows.indexOf(position.row);
  return { row, place: Math.max(0, order.indexOf(position.column)) };
}

const PAGE_ROWS = 10;

function move(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  { row, place }: TableFocus['active'],
  lastRow: number,
  lastPlace: number,
): TableFocus['active'] | null {
  const toEdge = ctrlKey || metaKey;
  const moves: Readonly<Record<string, TableFocus['active']>> = {
    ArrowDown: { row: Math.min(lastRow, row + 1), place },
    ArrowUp: { row: Math.max(-1, row - 1), place },
    ArrowRight: { row, place: Math.min(lastPlace, place + 1) },
    ArrowLeft: { row, place: Math.max(0, place - 1) },
    PageDown: { row: Math.min(lastRow, row + PAGE_ROWS), place },
    PageUp: { row: Math.max(-1, row - PAGE_ROWS), place },
    Home: { row: toEdge ? -1 : row, place: 0 },
    End: { row: toEdge ? lastRow : row, place: lastPlace },
  };
  return moves[key] ?? null;
}

/** Scrolls no more than needed; sticky header and row numbers cover what is below them. */
function reveal(box: HTMLElement, { row, place }: TableFocus['active'], offsets: Offsets): void {
  const [left, right] = [offsets[place] ?? 0, offsets[place + 1] ?? 0];
  const width = box.clientWidth - ROW_NUMBER_WIDTH;
  if (left < box.scrollLeft) box.scrollLeft = left;
  else if (right > box.scrollLeft + width) box.scrollLeft = right - width;
  if (row < 0) return;
  const [top, height] = [row * ROW_HEIGHT, box.clientHeight - HEAD_HEIGHT];
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + ROW_HEIGHT > box.scrollTop + height) box.scrollTop = top + ROW_HEIGHT - height;
}
