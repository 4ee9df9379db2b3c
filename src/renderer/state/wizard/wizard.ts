import type { UserType } from '../../../shared/audience';
import { supportsPlainIds } from '../../../shared/audience';
import { assertNever } from '../../../shared/errors';
import type { PreparedAudienceState } from '../../../shared/ipc/payloads';
import type { PlatformId } from '../../../shared/platform';
import type { GrantedList } from '../../../shared/preview';
import type { ReadyAudienceState } from '../../bridge';
import { say } from '../../translate';
import { assignColumn, type ColumnAssignment } from '../lists/assign-column';
import { newFileDraft } from '../lists/file-draft';
import {
  newDraft,
  reopenedDraft,
  revised,
  usedFor,
  withDialect,
  withFields,
  withMapping,
  withoutMemory,
  withRows,
  withUserTypes,
} from '../lists/list-draft';
import { EMPTY_UPLOAD } from '../uploads/upload-draft';
import { NO_HISTORY, redoChange, undoChange, withHistory } from './map-history';
import { restoreDraft, restoreList } from './restore-lists';
import { withSavedDraft } from './saved-draft';
import { applyPreview, applyPreviewFailure, changeList, removeList } from './wizard-lists';
import type { Presets, Wizard, WizardAction } from './wizard-model';

const NONE_LATE: Wizard['late'] = { lists: [], undecided: false };

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

/** Each change that the marketer makes to the use of the lists can be undone. */
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
      return applySettings(wizard, action.settings);
    case 'lists-opened':
      return openLists(wizard, action.lists);
    case 'opt-outs-confirmed':
      return changeList(wizard, action.id, (draft) => ({ ...draft, optOutsConfirmed: true }));
    case 'rows-chosen':
      return changeList(wizard, action.id, (draft) => withRows(draft, action.filter));
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
    case 'platform-chosen':
      return choosePlatform(wizard, action.platform);
    case 'fields-changed':
      return changeList(wizard, action.id, (draft) => withFields(draft, action.fields));
    case 'file-changed':
      return { ...wizard, file: { ...wizard.file, ...action.change }, lists: wizard.lists.map(revised) };
    case 'preview-made':
      return applyPreview(wizard, action.revision, action.preview);
    case 'preview-failed':
      return applyPreviewFailure(wizard, action.id, action.revision, action.message);
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
      return applyAudience(wizard, action.audience);
    case 'went-back':
      return goBack(wizard);
    case 'went-to-rows':
      return { ...wizard, step: { kind: 'map', problems: [], rows: action.rows } };
    case 'went-to-step':
      return action.step === 'hash' ? goBack(wizard) : toLists(wizard, action.step);
    case 'draft-restored':
      return restoreDraft(wizard, action.wizard);
    case 'draft-taken-back':
      return withSavedDraft(newWizard(action.settings), action.restored, action.problems);
    case 'went-to-upload':
      return wizard.step.kind === 'hash' && isReadyAudience(wizard.step.audience)
        ? { ...applySettings(wizard, action), step: { kind: 'upload', audience: wizard.step.audience } }
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

/** The audience has no ID yet, so it cannot be cancelled. */
export function isStarting({ step }: Wizard): boolean {
  return step.kind === 'hash' && step.audience === null;
}

export function isReadyAudience(audience: PreparedAudienceState | null): audience is ReadyAudienceState {
  return audience?.state.kind === 'ready';
}

function resume({ snapshot, draft }: Extract<WizardAction, { type: 'resumed' }>): Wizard {
  const { lists, audience, settings } = snapshot;
  const opened = openLists(newWizard(settings), lists);
  const wizard = draft === undefined ? opened : withSavedDraft(opened, draft.restored, draft.problems);
  if (audience === null || audience.state.kind === 'cancelled') return wizard;
  const { userTypes, plainIds, platform } = audience;
  const file = wizard.file.platform === platform ? wizard.file : newFileDraft(platform);
  return { ...wizard, file, userTypes, plainIds, step: { kind: 'hash', audience } };
}

/** Keeps what the marketer has already typed. */
function applySettings(wizard: Wizard, { adAccountId }: Pick<Presets, 'adAccountId'>): Wizard {
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
      return openLists(newWizard({ ...wizard.upload, ...wizard.file }), [...late.lists, ...fresh]);
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

function chooseUserTypes(wizard: Wizard, userTypes: readonly UserType[]): Wizard {
  const lists = wizard.lists.map((draft) => withUserTypes(draft, userTypes));
  return { ...wizard, lists, userTypes, plainIds: wizard.plainIds && userTypes.every(supportsPlainIds) };
}

function choosePlatform(wizard: Wizard, platform: PlatformId): Wizard {
  if (platform === wizard.file.platform) return wizard;
  const lists = wizard.lists.map((draft) => usedFor(draft, platform));
  return { ...wizard, file: newFileDraft(platform), lists, history: NO_HISTORY };
}

function assignTo(wizard: Wizard, assignment: ColumnAssignment): Wizard {
  const { lists, userTypes } = assignColumn(wizard, assignment);
  return { ...wizard, lists, userTypes, plainIds: wizard.plainIds && userTypes.every(supportsPlainIds) };
}

function applyAudience(wizard: Wizard, audience: PreparedAudienceState): Wizard {
  const { step } = wizard;
  if (step.kind !== 'hash' || (step.audience !== null && step.audience.id !== audience.id)) return wizard;
  if (audience.state.kind === 'cancelled') return goBack(wizard);
  return { ...wizard, step: { kind: 'hash', audience } };
}

/** A draft in progress keeps its lists and its step. */
function chooseTarget(
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

function goBack(wizard: Wizard): Wizard {
  const { step } = wizard;
  if (step.kind === 'upload') return { ...wizard, step: { kind: 'hash', audience: step.audience } };
  if (step.kind !== 'hash') return wizard;
  return toLists(wizard, wizard.lists.length > 0 ? 'map' : 'choose');
}

/** Shows with the lists why hashing failed, since it can be put right there. */
function toLists(wizard: Wizard, kind: 'choose' | 'map'): Wizard {
  const { step } = wizard;
  const state = step.kind === 'hash' ? step.audience?.state : undefined;
  return { ...wizard, step: { kind, problems: state?.kind === 'failed' ? [say(state.failure.message)] : [] } };
}
