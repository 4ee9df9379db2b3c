import type { ListDraft } from '../lists/list-draft';
import type { MapChoices, MapHistory, Wizard, WizardAction } from './wizard-model';

export const NO_HISTORY: MapHistory = { past: [], future: [] };

/** Steps that can be undone. */
const MAX_STEPS = 100;

const CHANGES: ReadonlySet<WizardAction['type']> = new Set([
  'opt-outs-confirmed',
  'rows-chosen',
  'role-changed',
  'dialect-changed',
  'mapping-changed',
  'column-assigned',
  'fields-changed',
  'memory-dropped',
  'user-types-chosen',
  'plain-ids-set',
]);

/** The wizard after the marketer's change, with an undo step to the state before. */
export function withHistory(before: Wizard, action: WizardAction, after: Wizard): Wizard {
  if (!CHANGES.has(action.type) || isFirstReading(before, action)) return after;
  const { past } = before.history;
  // Typing is undone as a whole.
  const isTyping =
    action.type === 'rows-chosen' && action.filter !== null && filterColumnOf(before, action.id) !== null;
  const steps = isTyping ? past : [...past, choicesOf(before)].slice(-MAX_STEPS);
  return { ...after, history: { past: steps, future: [] } };
}

export function undoChange(wizard: Wizard): Wizard {
  const { past, future } = wizard.history;
  const choices = past.at(-1);
  if (choices === undefined) return wizard;
  return restore(wizard, choices, { past: past.slice(0, -1), future: [choicesOf(wizard), ...future] });
}

export function redoChange(wizard: Wizard): Wizard {
  const { past, future } = wizard.history;
  const [choices, ...rest] = future;
  if (choices === undefined) return wizard;
  return restore(wizard, choices, { past: [...past, choicesOf(wizard)], future: rest });
}

/** Lists added since stay as they are; removed ones have an undo of their own. */
function restore(wizard: Wizard, { lists, userTypes, plainIds }: MapChoices, history: MapHistory): Wizard {
  const byId = new Map(lists.map((draft) => [draft.id, draft]));
  return {
    ...wizard,
    lists: wizard.lists.map((draft) => revive(byId.get(draft.id) ?? draft, draft)),
    userTypes,
    plainIds,
    history,
  };
}

/** Ignores late responses to what was undone, and repeats the request for a preview that never arrived. */
function revive(draft: ListDraft, now: ListDraft): ListDraft {
  return draft === now ? now : { ...draft, revision: Math.max(draft.revision, now.revision) + 1 };
}

function choicesOf({ lists, userTypes, plainIds }: Wizard): MapChoices {
  return { lists, userTypes, plainIds };
}

/** Choosing the archive member for a new draft is part of opening it. */
function isFirstReading({ lists }: Wizard, action: WizardAction): boolean {
  return action.type === 'dialect-changed' && lists.find(({ id }) => id === action.id)?.preview.last === null;
}

function filterColumnOf({ lists }: Wizard, id: string): number | null {
  return lists.find((draft) => draft.id === id)?.filter?.column ?? null;
}
