import type { RequestedList } from '../../../shared/ipc/payloads';
import type { ListRole } from '../../../shared/preview';
import { type ListDraft, needsRole } from '../lists/list-draft';

/** Lists as they are requested, whatever their columns are used for. */
type Requested<Use> = Omit<RequestedList, 'mappings'> & Use;

/** The lists of a request, by their role. Only those of the audience have a filter: all rows of the others are suppressed. */
export function requestedLists<Draft extends ListDraft, Use>(
  drafts: readonly Draft[],
  useOf: (draft: Draft) => Use,
): { readonly lists: readonly Requested<Use>[]; readonly suppressionLists: readonly Requested<Use>[] } {
  const ofRole = (wanted: ListRole) =>
    drafts
      .filter(({ role }) => role === wanted)
      .map((draft): Requested<Use> => {
        const { id, dialect, role, filter } = draft;
        return { id, dialect, ...useOf(draft), ...(role === 'audience' && filter !== null && { filter }) };
      });
  return { lists: ofRole('audience'), suppressionLists: ofRole('suppression') };
}

/** The marketer has not said yet what the list is for, or which of its rows are used. */
export function isUndecided(draft: ListDraft): boolean {
  return needsRole(draft) || draft.filter?.value.trim() === '';
}
