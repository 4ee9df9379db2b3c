import type { RowIssue } from '../../../shared/preview';
import type { ListDraft } from './list-draft';

/** The list that is shown at first: the one with these rows, else the first of the audience, else the first of all. */
export function firstShown(lists: readonly ListDraft[], rows: RowIssue | null): ListDraft | undefined {
  return listWithRows(lists, rows) ?? lists.find(({ role }) => role === 'audience') ?? lists[0];
}

/** The first list of the audience whose preview has such rows; undefined for all rows. */
export function listWithRows(lists: readonly ListDraft[], rows: RowIssue | null): ListDraft | undefined {
  if (rows === null) return undefined;
  return lists.find(({ role, preview: { last } }) => role === 'audience' && last !== null && last.summary[rows] > 0);
}
