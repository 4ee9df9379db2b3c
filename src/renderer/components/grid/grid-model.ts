import type { ReactNode } from 'react';

export interface GridColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** Its width, as a CSS grid track. */
  readonly track: string;
  /** Shown from this table width on, in pixels; always if unset. */
  readonly from?: number;
  readonly isNumber?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

export type GridEntry<Row> =
  | { readonly kind: 'group'; readonly id: string; readonly label: string }
  | { readonly kind: 'row'; readonly id: string; readonly row: Row };

export interface GridSort {
  readonly column: string;
  readonly descending: boolean;
}

/** In pixels; the style sheet uses the same size for rows and header. */
export const ROW_HEIGHT = 38;
export const HEAD_HEIGHT = 34;

export function columnsWithin<Row>(columns: readonly GridColumn<Row>[], width: number): readonly GridColumn<Row>[] {
  return columns.filter(({ from = 0 }) => from <= width);
}

/** Indexes of the rows between two heights of a table's body, all in pixels. */
export function rowsBetween(count: number, rowHeight: number, top: number, bottom: number): readonly number[] {
  const first = Math.max(0, Math.floor(top / rowHeight));
  const last = Math.min(count, Math.ceil(bottom / rowHeight));
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
}

/** Adds the index that has the focus, if it is one of `count`: removing its element would lose the focus. */
export function withFocused(shown: readonly number[], focused: number, count: number): readonly number[] {
  if (focused < 0 || focused >= count || shown.includes(focused)) return shown;
  return [...shown, focused].sort((a, b) => a - b);
}

/** The words of a search in lower case; a row has to contain them all. */
export function searchWords(search: string): readonly string[] {
  return search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** The row that a key leads to, or null if there is none; group rows are skipped. */
export function rowAfterKey<Row>(entries: readonly GridEntry<Row>[], from: number, key: string): number | null {
  const isRow = (at: number) => entries[at]?.kind === 'row';
  const seek = (start: number, step: 1 | -1): number | null => {
    for (let at = start; at >= 0 && at < entries.length; at += step) if (isRow(at)) return at;
    return null;
  };
  switch (key) {
    case 'ArrowDown':
      return seek(from + 1, 1);
    case 'ArrowUp':
      return seek(from - 1, -1);
    case 'PageDown':
      return seek(Math.min(entries.length - 1, from + 10), 1) ?? seek(entries.length - 1, -1);
    case 'PageUp':
      return seek(Math.max(0, from - 10), -1) ?? seek(0, 1);
    case 'Home':
      return seek(0, 1);
    case 'End':
      return seek(entries.length - 1, -1);
    default:
      return null;
  }
}
