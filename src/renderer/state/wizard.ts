import type { UserType } from '../../shared/audience';
import { supportsPlainIds } from '../../shared/audience';
import { assertNever } from '../../shared/errors';
import type { PreparedAudienceState } from '../../shared/ipc/payloads';
import type { GrantedList, ListId, ListPreview } from '../../shared/preview';
import type { ReadyAudienceState } from '../bridge';
import { assignColumn, type ColumnAssignment } from './assign-column';
import {
  type ListDraft,
  newDraft,
  reopenedDraft,
  withDialect,
  withMapping,
  withoutMemory,
  withPreview,
  withUserTypes,
} from './list-draft';
import { NO_HISTORY, redoChange, undoChange, withHistory } from './map-history';
import { restoreDraft, restoreList } from './restore-lists';
import { withSavedDraft } from './saved-draft';
import { EMPTY_UPLOAD } from './upload-draft';
import type { Presets, Step, Wizard, WizardAction } from './wizard-model';

const NONE_LATE: Wizard['late'] = { lists: [], undecided: false };

export function newWizard(settings: Presets): Wizard {
  return {
    step: { kind: 'choose', problems: [] },
    lists: [],
    userTypes: [],
    plainIds: false,
    history: NO_HISTORY,
    upload: { ...EMPTY_UPLOAD, adAccountId: settings.adAccountId },
    late: NONE_LATE,
  };
}

/** Each change of the person to how lists are used can be undone. */
export function reduceWizard(wizard: Wizard, action: WizardAction): Wizard {
  return withHistory(wizard, action, reduce(wizard, action));
}

function reduce(wizard: Wizard, action: WizardAction): Wizard {
  switch (action.type) {
    case 'resumed':
      return resume(action);
    case 'restarted':
      return openLists(newWizard(action.settings), wizard.late.lists);
    case 'settings-changed':
      return takeSettings(wizard, action.settings);
    case 'lists-opened':
      return openLists(wizard, action.lists);
    case 'opt-outs-confirmed':
      return changeList(wizard, action.id, (draft) => ({ ...draft, optOutsConfirmed: true }));
    case 'rows-chosen':
      return changeList(wizard, action.id, (draft) => ({ ...draft, only: action.only }));
    case 'role-changed':
      return changeList(wizard, action.id, (draft) => ({ ...draft, role: action.role }));
    case 'open-failed':
      return withProblem(wizard, action.message);
    case 'late-lists-added':
      return openLists({ ...wizard, late: NONE_LATE, step: { kind: 'map', problems: [] } }, wizard.late.lists);
    case 'late-lists-kept':
      return { ...wizard, late: { ...wizard.late, undecided: false } };
    case 'list-removed':
      return removeList(wizard, action.id, []);
    case 'list-restored':
      return restoreList(wizard, action.draft, action.place);
    case 'dialect-changed':
      return changeList(wizard, action.id, (draft) => withDialect(draft, action.change));
    case 'mapping-changed':
      return changeList(wizard, action.id, (draft) => withMapping(draft, action.mapping));
    case 'memory-dropped':
      return changeList(wizard, action.id, withoutMemory);
    case 'column-assigned':
      return assignTo(wizard, action);
    case 'preview-made':
      return takePreview(wizard, action.revision, action.preview);
    case 'preview-failed':
      return takeFailure(wizard, action.id, action.revision, action.message);
    case 'user-types-chosen':
      return chooseUserTypes(wizard, action.userTypes);
    case 'plain-ids-set':
      return { ...wizard, plainIds: action.plainIds };
    case 'change-undone':
      return undoChange(wizard);
    case 'change-redone':
      return redoChange(wizard);
    case 'hash-started':
      return { ...wizard, step: { kind: 'hash', audience: null } };
    case 'hash-refused':
      return { ...wizard, step: { kind: 'map', problems: [action.message] } };
    case 'audience-changed':
      return takeAudience(wizard, action.audience);
    case 'went-back':
      return goBack(wizard);
    case 'went-to-step':
      return action.step === 'hash' ? goBack(wizard) : { ...wizard, step: { kind: action.step, problems: [] } };
    case 'draft-restored':
      return restoreDraft(wizard, action.wizard);
    case 'draft-taken-back':
      return withSavedDraft(newWizard(action.settings), action.restored, action.problems);
    case 'went-to-upload':
      return wizard.step.kind === 'hash' && isReadyAudience(wizard.step.audience)
        ? { ...wizard, step: { kind: 'upload', audience: wizard.step.audience } }
        : wizard;
    case 'upload-edited':
      return { ...wizard, upload: { ...wizard.upload, ...action.change } };
    case 'target-chosen':
      return chooseTarget(wizard, action);
    case 'upload-started':
      return {
        ...wizard,
        lists: [],
        userTypes: [],
        history: NO_HISTORY,
        step: { kind: 'receipt', upload: action.upload },
      };
    default:
      return assertNever(action);
  }
}

export function isReadyAudience(audience: PreparedAudienceState | null): audience is ReadyAudienceState {
  return audience?.state.kind === 'ready';
}

function resume({ snapshot, draft }: Extract<WizardAction, { type: 'resumed' }>): Wizard {
  const { lists, audience, settings } = snapshot;
  const opened = openLists(newWizard(settings), lists);
  const wizard = draft === undefined ? opened : withSavedDraft(opened, draft.restored, draft.problems);
  if (audience === null || audience.state.kind === 'cancelled') return wizard;
  const { userTypes, plainIds } = audience;
  return { ...wizard, userTypes, plainIds, step: { kind: 'hash', audience } };
}

/** What the person has typed already stays. */
function takeSettings(wizard: Wizard, { adAccountId }: Presets): Wizard {
  const { upload } = wizard;
  return { ...wizard, upload: upload.adAccountId === '' ? { ...upload, adAccountId } : upload };
}

function openLists(wizard: Wizard, granted: readonly GrantedList[]): Wizard {
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
      return openLists(newWizard(wizard.upload), [...late.lists, ...fresh]);
    default:
      return assertNever(step);
  }
}

function withProblem(wizard: Wizard, message: string): Wizard {
  const { step } = wizard;
  if (step.kind === 'choose' || step.kind === 'map') {
    return { ...wizard, step: { kind: step.kind, problems: [message] } };
  }
  return wizard;
}

function changeList(wizard: Wizard, id: ListId, change: (draft: ListDraft) => ListDraft): Wizard {
  return { ...wizard, lists: wizard.lists.map((draft) => (draft.id === id ? change(draft) : draft)) };
}

function removeList(wizard: Wizard, id: ListId, problems: readonly string[]): Wizard {
  const lists = wizard.lists.filter((draft) => draft.id !== id);
  if (lists.length > 0) return { ...wizard, lists, ...(problems.length > 0 && { step: { kind: 'map', problems } }) };
  const late = { ...wizard.late, undecided: wizard.late.lists.length > 0 };
  return { ...wizard, lists, userTypes: [], plainIds: false, late, step: { kind: 'choose', problems } };
}

function takePreview(wizard: Wizard, revision: number, preview: ListPreview): Wizard {
  const draft = wizard.lists.find((item) => item.id === preview.id);
  if (draft === undefined || draft.revision !== revision) return wizard;
  const guessed = draft.role === 'audience' ? preview.mappings.map(({ userType }) => userType) : [];
  const userTypes = wizard.userTypes.length > 0 ? wizard.userTypes : guessed;
  const taken = changeList(wizard, preview.id, (item) => withPreview(item, preview, userTypes));
  if (wizard.userTypes.length > 0 || userTypes.length === 0) return taken;
  // A list that was understood before the type was known may have been mapped to another one.
  const lists = taken.lists.map((item) => (item.mappings === null ? item : withUserTypes(item, userTypes)));
  return { ...taken, lists, userTypes };
}

/** A list that could never be read is no list; one that was readable before its last change keeps its card. */
function takeFailure(wizard: Wizard, id: ListId, revision: number, message: string): Wizard {
  const draft = wizard.lists.find((item) => item.id === id);
  if (draft === undefined || draft.revision !== revision) return wizard;
  const { last } = draft.preview;
  if (last === null) return removeList(wizard, id, [...problemsOf(wizard.step), message]);
  return changeList(wizard, id, (item) => ({ ...item, preview: { kind: 'failed', last, message } }));
}

function problemsOf(step: Step): readonly string[] {
  return step.kind === 'choose' || step.kind === 'map' ? step.problems : [];
}

function chooseUserTypes(wizard: Wizard, userTypes: readonly UserType[]): Wizard {
  const lists = wizard.lists.map((draft) => withUserTypes(draft, userTypes));
  return { ...wizard, lists, userTypes, plainIds: wizard.plainIds && userTypes.every(supportsPlainIds) };
}

function assignTo(wizard: Wizard, assignment: ColumnAssignment): Wizard {
  const { lists, userTypes } = assignColumn(wizard, assignment);
  return { ...wizard, lists, userTypes, plainIds: wizard.plainIds && userTypes.every(supportsPlainIds) };
}

function takeAudience(wizard: Wizard, audience: PreparedAudienceState): Wizard {
  const { step } = wizard;
  if (step.kind !== 'hash' || (step.audience !== null && step.audience.id !== audience.id)) return wizard;
  if (audience.state.kind === 'cancelled') return goBack(wizard);
  return { ...wizard, step: { kind: 'hash', audience } };
}

/** A draft that is on its way keeps its lists and its step. */
function chooseTarget(
  wizard: Wizard,
  { settings, upload, lists, problems }: Extract<WizardAction, { type: 'target-chosen' }>,
): Wizard {
  const base = wizard.step.kind === 'receipt' ? openLists(newWizard(settings), wizard.late.lists) : wizard;
  const known = new Set(base.lists.map(({ id }) => id));
  const reopened = lists.filter(({ id }) => !known.has(id)).map(reopenedDraft);
  const { step } = base;
  const next = step.kind === 'choose' || step.kind === 'map' ? { kind: step.kind, problems } : step;
  return { ...base, upload: { ...base.upload, ...upload }, lists: [...base.lists, ...reopened], step: next };
}

function goBack(wizard: Wizard): Wizard {
  const { step } = wizard;
  if (step.kind === 'upload') return { ...wizard, step: { kind: 'hash', audience: step.audience } };
  if (step.kind !== 'hash') return wizard;
  return { ...wizard, step: { kind: wizard.lists.length > 0 ? 'map' : 'choose', problems: [] } };
}
