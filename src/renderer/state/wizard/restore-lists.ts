import { type ListDraft, usedFor } from '../lists/list-draft';
import type { Wizard } from './wizard-model';

/** A removed list comes back unchanged, and is shown; the first one also restores the user types. */
export function restoreList(wizard: Wizard, draft: ListDraft, place: number): Wizard {
  const { step, lists } = wizard;
  if (step.kind === 'receipt' || lists.some(({ id }) => id === draft.id)) return wizard;
  const userTypes =
    wizard.userTypes.length > 0 ? wizard.userTypes : (draft.mappings ?? []).map(({ userType }) => userType);
  return {
    ...wizard,
    lists: lists.toSpliced(place, 0, usedFor(draft, wizard.file.platform)),
    userTypes,
    step: { kind: 'map', problems: [] },
  };
}

/** Lists opened in the meantime are placed after the restored ones. */
export function restoreDraft({ lists }: Wizard, draft: Wizard): Wizard {
  const known = new Set(draft.lists.map(({ id }) => id));
  return {
    ...draft,
    lists: [
      ...draft.lists,
      ...lists.filter(({ id }) => !known.has(id)).map((item) => usedFor(item, draft.file.platform)),
    ],
    step: { kind: 'map', problems: [] },
  };
}
