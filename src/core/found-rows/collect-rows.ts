import { throwIfCancelled } from '../../shared/errors';
import type { FoundColumn, FoundRow, FoundRows, RowsOfList } from '../../shared/found-rows';
import { listTitle } from '../../shared/list';
import { rowPieces } from '../engine/common/row-pieces';
import type { OpenList, ReadProgress } from '../list/list';
import { ListsProgress } from '../list/lists-progress';
import { shownCell } from '../preview/list-preview';
import type { MatchedRow, RowMatcher, Rows } from './narrow-rows';

/** Rows that are shown: as many as somebody looks through. */
const MAX_ROWS = 200;
/** Of a list with hundreds of mapped columns, fewer rows are shown. */
const MAX_CELLS = 10_000;

export interface FindControl {
  readonly signal: AbortSignal;
  onProgress(progress: ReadProgress): void;
}

/** A list that is searched. */
export interface ListSearch {
  readonly list: OpenList;
  /** Columns that the matcher reads: of a list with many, fewer rows are taken at once. */
  readonly width: number;
  /** 0-based columns whose cells are shown. */
  readonly shown: readonly number[];
  readonly match: RowMatcher;
}

type RowReader = (list: OpenList, width: number) => AsyncGenerator<Rows, void, undefined>;

/** Reads lists one after the other, a piece at a time, and reports their common progress. */
export function createRowReader(
  lists: readonly { readonly list: OpenList }[],
  { signal, onProgress }: FindControl,
): RowReader {
  const progress = new ListsProgress(lists, onProgress);
  return async function* read(list, width) {
    const onRead = progress.startList();
    for await (const batch of list.records(signal).batches) {
      for (const piece of rowPieces(batch, width)) {
        throwIfCancelled(signal);
        yield piece;
      }
      onRead(batch.rows.length, batch.bytesRead);
    }
  };
}

/**
 * The first matching rows of all lists, in their order; reads no further than needed.
 * @param isFull whether whatever follows cannot be compared any more
 */
export async function collectRows(
  searches: readonly ListSearch[],
  read: RowReader,
  isFull: () => boolean,
): Promise<FoundRows> {
  const found: RowsOfList[] = [];
  let [count, cells] = [0, 0];
  const ended = (end: FoundRows['end']): FoundRows => ({ lists: found.filter(({ rows }) => rows.length > 0), end });
  for (const { list, width, shown, match } of searches) {
    const columns = shownColumns(list, shown);
    const rows: FoundRow[] = [];
    found.push({ title: listTitle(list.info), columns, rows });
    for await (const piece of read(list, width)) {
      for (const matched of match(piece)) {
        if (count === MAX_ROWS || cells >= MAX_CELLS) return ended('most-rows');
        rows.push(shownRow(matched, columns));
        count++;
        cells += columns.length;
      }
      if (isFull()) return ended('most-codes');
    }
  }
  return ended('all');
}

function shownColumns({ header }: OpenList, shown: readonly number[]): readonly FoundColumn[] {
  return [...new Set(shown)].sort((a, b) => a - b).map((index) => ({ index, name: shownCell(header[index] ?? '') }));
}

function shownRow({ row, rowNumber }: MatchedRow, columns: readonly FoundColumn[]): FoundRow {
  return { row: rowNumber, cells: columns.map(({ index }) => shownCell(row?.[index] ?? '')) };
}
