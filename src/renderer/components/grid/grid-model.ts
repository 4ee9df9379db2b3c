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

/** Indexes of the entries between two heights of the table's body. */
export function entriesBetween(count: number, top: number, bottom: number): readonly number[] {
  const first = Math.max(0, Math.floor(top / ROW_HEIGHT));
  const last = Math.min(count, Math.ceil(bottom / ROW_HEIGHT));
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
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
