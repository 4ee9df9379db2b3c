import { assertNever } from '../../../shared/errors';
import type { GrantedList } from '../../../shared/preview';
import { newFileDraft } from '../lists/file-draft';
import { newDraft, reopenedDraft } from '../lists/list-draft';
import { EMPTY_UPLOAD } from '../uploads/upload-draft';
import { NO_HISTORY } from './map-history';
import { withSavedDraft } from './saved-draft';
import { choosePlatform } from './wizard-lists';
import type { Presets, Wizard, WizardAction } from './wizard-model';

export const NONE_LATE: Wizard['late'] = { lists: [], undecided: false };

/** An empty draft, filled in from the settings. */
export function newWizard(settings: Presets): Wizard {
  return {
    step: { kind: 'choose', problems: [] },
    file: newFileDraft(settings.platform),
    lists: [],
    userTypes: [],
    plainIds: false,
    history: NO_HISTORY,
    upload: { ...EMPTY_UPLOAD, adAccountId: settings.adAccountId },
    late: NONE_LATE,
  };
}

/** The state when the window opens: what main has already, and the saved draft. */
export function resume({ snapshot, draft }: Extract<WizardAction, { type: 'resumed' }>): Wizard {
  const { lists, audience, settings } = snapshot;
  const opened = openLists(newWizard(settings), lists);
  const wizard = draft === undefined ? opened : withSavedDraft(opened, draft.restored, draft.problems);
  if (audience === null || audience.state.kind === 'cancelled') return wizard;
  const { userTypes, plainIds, platform } = audience;
  const file = wizard.file.platform === platform ? wizard.file : newFileDraft(platform);
  return { ...wizard, file, userTypes, plainIds, step: { kind: 'hash', audience } };
}

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
