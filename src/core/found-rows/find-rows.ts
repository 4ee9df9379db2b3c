import type { UserType } from '../../shared/audience';
import { countryColumnsOf } from '../../shared/column-mapping';
import type { FoundRows, RowReason } from '../../shared/found-rows';
import type { MappedList } from '../read-lists';
import { asSuppression } from '../suppression';
import { collectRows, createRowReader, type FindControl, type ListSearch } from './collect-rows';
import { createRowSearch, type SearchedList } from './match-rows';

export interface RowQuestion {
  /** Of an audience that was made of these lists. */
  readonly lists: readonly MappedList[];
  readonly suppressionLists: readonly MappedList[];
  readonly plainIds: boolean;
  /** Whose count it is. */
  readonly userType: UserType;
  readonly reason: RowReason;
}

/**
 * Finds the first rows behind one count of a result, by the rules that hashed them. Reads the lists again, no further
 * than needed; rows and digests are only ever in memory. Throws `AppError`.
 */
export async function findRows(question: RowQuestion, control: FindControl): Promise<FoundRows> {
  const { userType, reason, plainIds } = question;
  const lists = searched(question.lists, userType);
  const suppressionLists = reason === 'suppressed' ? searched(question.suppressionLists, userType) : [];
  const read = createRowReader([...lists, ...suppressionLists], control);
  const search = createRowSearch(reason, plainIds);
  for (const { list, mapping } of suppressionLists) {
    const suppress = search.suppressor({ list, mapping: asSuppression(mapping) });
    for await (const rows of read(list, mapping.columns.length)) suppress(rows);
  }
  const searches = lists.flatMap((item): readonly ListSearch[] => {
    const match = search.matcher(item);
    const width = item.mapping.columns.length;
    return match === null ? [] : [{ list: item.list, width, shown: shownColumns(item, reason), match }];
  });
  return collectRows(searches, read, () => search.isFull());
}

/** The lists that hold a user type, each with its mapping. */
function searched(lists: readonly MappedList[], userType: UserType): readonly SearchedList[] {
  return lists.flatMap(({ list, mappings, filter }) => {
    const mapping = mappings.find((item) => item.userType === userType);
    return mapping === undefined ? [] : [{ list, mapping, ...(filter === undefined ? {} : { filter }) }];
  });
}

/** The columns that decide about a row; with a filter, its column is one of them. */
function shownColumns({ mapping, filter }: SearchedList, reason: RowReason): readonly number[] {
  const filterColumn = reason === 'noConsent' && filter !== undefined ? [filter.column] : [];
  return [...mapping.columns, ...countryColumnsOf(mapping), ...filterColumn];
}
