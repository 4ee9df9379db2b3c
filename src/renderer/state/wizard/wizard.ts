import { assertNever } from '../../../shared/errors';
import { revised, withDialect, withFields, withMapping, withoutMemory, withRows } from '../lists/list-draft';
import { isReadyAudience } from '../prepared-audience';
import { NO_HISTORY, redoChange, undoChange, withHistory } from './map-history';
import { NONE_LATE, newWizard } from './new-wizard';
import { chooseTarget, openLists } from './open-lists';
import { restoreDraft, restoreList } from './restore-lists';
import { resume } from './resume';
import { withSavedDraft } from './saved-draft';
import {
  applyPreview,
  applyPreviewFailure,
  assignTo,
  changeList,
  choosePlatform,
  chooseUserTypes,
  removeList,
} from './wizard-lists';
import type { Presets, Wizard, WizardAction } from './wizard-model';
import { applyAudience, goBack, toLists, withProblem } from './wizard-steps';

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

/** Keeps what the marketer has already typed. */
function applySettings(wizard: Wizard, { adAccountId }: Pick<Presets, 'adAccountId'>): Wizard {
  const { upload } = wizard;
  return { ...wizard, upload: upload.adAccountId === '' ? { ...upload, adAccountId } : upload };
}
