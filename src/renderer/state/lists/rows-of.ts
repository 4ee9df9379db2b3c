import type { RowOutcome } from '../wizard/wizard-model';
import type { ListDraft } from './list-draft';

/** The first list of the audience whose preview has such rows; undefined for all rows. */
export function listWith(lists: readonly ListDraft[], rows: RowOutcome | null): ListDraft | undefined {
  if (rows === null) return undefined;
  return lists.find(({ role, preview: { last } }) => role === 'audience' && last !== null && last.summary[rows] > 0);
}
