import { assertNever } from '../../../shared/errors';
import type { GrantedList } from '../../../shared/preview';
import { newDraft, reopenedDraft } from '../lists/list-draft';
import { newWizard } from './new-wizard';
import { choosePlatform } from './wizard-lists';
import type { Wizard, WizardAction } from './wizard-model';

/** Adds lists to the draft; while an audience is made they wait, and after a receipt they begin the next draft. */
export function openLists(wizard: Wizard, granted: readonly GrantedList[]): Wizard {
  if (granted.length === 0) return wizard;
  const { step, lists, late } = wizard;
  const known = new Set([...lists, ...late.lists].map(({ id }) => id));
  const fresh = granted.filter(({ id }) => !known.has(id));
  switch (step.kind) {
    case 'choose':
    case 'map':
      return {
        ...wizard,
        lists: [...lists, ...fresh.map(newDraft)],
        step: { kind: 'map', problems: [] },
      };
    case 'hash':
    case 'upload':
      return fresh.length === 0 ? wizard : { ...wizard, late: { lists: [...late.lists, ...fresh], undecided: true } };
    case 'receipt':
      return openLists(newWizard({ ...wizard.upload, ...wizard.file }), [...late.lists, ...fresh]);
    default:
      return assertNever(step);
  }
}

/** A draft in progress keeps its lists and its step. */
export function chooseTarget(
  wizard: Wizard,
  { settings, upload, lists, problems }: Extract<WizardAction, { type: 'target-chosen' }>,
): Wizard {
  const draft = wizard.step.kind === 'receipt' ? openLists(newWizard(settings), wizard.late.lists) : wizard;
  // Only the Audience API has targets.
  const base = choosePlatform(draft, 'audience-api');
  const known = new Set(base.lists.map(({ id }) => id));
  const reopened = lists.filter(({ id }) => !known.has(id)).map(reopenedDraft);
  const { step } = base;
  const next = step.kind === 'choose' || step.kind === 'map' ? { kind: step.kind, problems } : step;
  return { ...base, upload: { ...base.upload, ...upload }, lists: [...base.lists, ...reopened], step: next };
}
