import type { ListPreview } from '../../../../shared/preview';

/** In pixels; the style sheet uses the same size for rows and header. */
export const ROW_HEIGHT = 36;
export const HEAD_HEIGHT = 58;
export const ROW_NUMBER_WIDTH = 60;

const MIN_WIDTH = 112;
const MAX_WIDTH = 230;
const CHOSEN_WIDTH = 250;
const PIXELS_PER_CHAR = 7.5;
const CELL_PADDING = 36;
/** Rows whose cells are measured. */
const MEASURED_ROWS = 12;
/** The factor by which columns are widened at most. */
const MAX_SPREAD = 1.8;
/** Chromium renders nothing wider than about 33 million pixels. */
const MAX_TABLE_WIDTH = 30_000_000;

/** Start of each column, by its index in the table; the last entry is the end of the last column. */
export type Offsets = Float64Array;

export function columnOffsets(preview: ListPreview, order: readonly number[], chosen: ReadonlySet<number>): Offsets {
  const rows = preview.rows.slice(0, MEASURED_ROWS);
  const widthLimit = MAX_TABLE_WIDTH / Math.max(1, order.length);
  const offsets = new Float64Array(order.length + 1);
  for (const [place, column] of order.entries()) {
    const width = chosen.has(column) ? CHOSEN_WIDTH : widthOf(preview, column, rows);
    offsets[place + 1] = (offsets[place] ?? 0) + Math.min(widthLimit, width);
  }
  return offsets;
}

/** Widens the columns to fill `available` pixels, by `MAX_SPREAD` at most: wider ones are hard to read. */
export function spread(offsets: Offsets, available: number): Offsets {
  const width = offsets.at(-1) ?? 0;
  if (width === 0 || width >= available) return offsets;
  const factor = Math.min(MAX_SPREAD, available / width);
  return offsets.map((offset) => Math.round(offset * factor));
}

function widthOf({ header }: ListPreview, column: number, rows: ListPreview['rows']): number {
  let chars = header[column]?.length ?? 0;
  for (const { cells } of rows) chars = Math.max(chars, cells[column]?.length ?? 0);
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.round(chars * PIXELS_PER_CHAR) + CELL_PADDING));
}

/** A column of the list as it is drawn. */
export interface PlacedColumn {
  readonly column: number;
  /** Its index in the table. */
  readonly place: number;
  /** Its start and end, in pixels. */
  readonly span: readonly [number, number];
}

export function placedColumns(
  places: readonly number[],
  order: readonly number[],
  offsets: Offsets,
): readonly PlacedColumn[] {
  return places.map((place) => ({
    column: order[place] ?? 0,
    place,
    span: [offsets[place] ?? 0, offsets[place + 1] ?? 0],
  }));
}

/** Indexes of the columns between two positions, in pixels. */
export function columnsBetween(offsets: Offsets, start: number, end: number): readonly number[] {
  const last = offsets.length - 2;
  const first = placeAt(offsets, start);
  const places: number[] = [];
  for (let place = first; place <= last && (offsets[place] ?? 0) < end; place++) places.push(place);
  return places;
}

/** The last column that starts at or before a position. */
function placeAt(offsets: Offsets, position: number): number {
  let [low, high] = [0, Math.max(0, offsets.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
