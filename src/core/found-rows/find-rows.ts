import type { UserType } from '../../shared/audience';
import { throwIfCancelled } from '../../shared/errors';
import type { FoundColumn, FoundRow, FoundRows, RowReason, RowsOfList } from '../../shared/found-rows';
import { type ColumnMapping, countryColumnsOf } from '../../shared/list';
import { listTitle } from '../../shared/list-title';
import { rowPieces } from '../engine/common/row-pieces';
import type { OpenList, ReadProgress } from '../list/list';
import { shownCell } from '../preview/list-preview';
import { type MappedList, totalBytes } from '../read-lists';
import { asSuppression } from '../suppression';
import { createRowSearch, type MatchedRow, type Rows, type SearchedList } from './match-rows';

/** Rows that are shown: as many as somebody looks through. */
const MOST_ROWS = 200;
/** Of a list with hundreds of mapped columns, fewer rows are shown. */
const MOST_CELLS = 10_000;

export interface RowQuestion {
  /** Of an audience that was made of these lists. */
  readonly lists: readonly MappedList[];
  readonly suppressionLists: readonly MappedList[];
  readonly plainIds: boolean;
  /** Whose count it is. */
  readonly userType: UserType;
  readonly reason: RowReason;
}

interface FindControl {
  readonly signal: AbortSignal;
  onProgress(progress: ReadProgress): void;
}

/**
 * Finds the first rows behind one count of a result, by the rules that hashed them. Reads the lists again, no further
 * than needed; rows and digests are only ever in memory. Throws `AppError`.
 */
export async function findRows(question: RowQuestion, { signal, onProgress }: FindControl): Promise<FoundRows> {
  const { userType, reason, plainIds } = question;
  const lists = searched(question.lists, userType);
  const suppressionLists = reason === 'suppressed' ? searched(question.suppressionLists, userType) : [];
  const read = createReader([...lists, ...suppressionLists], signal, onProgress);
  const search = createRowSearch(reason, plainIds);
  for (const { list, mapping } of suppressionLists) {
    const suppress = search.suppressor({ list, mapping: asSuppression(mapping) });
    for await (const rows of read(list, mapping)) suppress(rows);
  }
  const found: RowsOfList[] = [];
  let [count, cells] = [0, 0];
  const ended = (end: FoundRows['end']): FoundRows => ({ lists: found.filter(({ rows }) => rows.length > 0), end });
  for (const item of lists) {
    const match = search.matcher(item);
    if (match === null) continue;
    const columns = shownColumns(item, reason);
    const rows: FoundRow[] = [];
    found.push({ title: listTitle(item.list.info), columns, rows });
    for await (const piece of read(item.list, item.mapping)) {
      for (const matched of match(piece)) {
        if (count === MOST_ROWS || cells >= MOST_CELLS) return ended('most-rows');
        rows.push(shownRow(matched, columns));
        count++;
        cells += columns.length;
      }
      if (search.isFull()) return ended('most-codes');
    }
  }
  return ended('all');
}

/** The lists that hold a user type, each with its mapping. */
function searched(lists: readonly MappedList[], userType: UserType): readonly SearchedList[] {
  return lists.flatMap(({ list, mappings, only }) => {
    const mapping = mappings.find((item) => item.userType === userType);
    return mapping === undefined ? [] : [{ list, mapping, ...(only === undefined ? {} : { only }) }];
  });
}

/** Reads lists one after the other, a piece at a time, and reports their common progress. */
function createReader(
  lists: readonly Pick<MappedList, 'list'>[],
  signal: AbortSignal,
  onProgress: (progress: ReadProgress) => void,
) {
  const bytesTotal = totalBytes(lists);
  let [rows, bytesBefore] = [0, 0];
  return async function* read(list: OpenList, { columns }: ColumnMapping): AsyncGenerator<Rows, void, undefined> {
    let bytesRead = 0;
    for await (const batch of list.records(signal).batches) {
      for (const piece of rowPieces(batch, columns.length)) {
        throwIfCancelled(signal);
        yield piece;
      }
      rows += batch.rows.length;
      bytesRead = batch.bytesRead;
      onProgress({ phase: 'hashing', rows, bytesRead: bytesBefore + bytesRead, bytesTotal });
    }
    bytesBefore += bytesRead;
  };
}

/** The columns that decide about a row; with a filter, its column is one of them. */
function shownColumns({ list, mapping, only }: SearchedList, reason: RowReason): readonly FoundColumn[] {
  const filterColumn = reason === 'noConsent' && only !== undefined ? [only.column] : [];
  const all = [...mapping.columns, ...countryColumnsOf(mapping), ...filterColumn];
  return [...new Set(all)].sort((a, b) => a - b).map((index) => ({ index, name: shownCell(list.header[index] ?? '') }));
}

function shownRow({ row, rowNumber }: MatchedRow, columns: readonly FoundColumn[]): FoundRow {
  return { row: rowNumber, cells: columns.map(({ index }) => shownCell(row?.[index] ?? '')) };
}
