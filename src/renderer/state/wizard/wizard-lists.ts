import { supportsPlainIds, type UserType } from '../../../shared/audience';
import type { PlatformId } from '../../../shared/platform';
import type { ListId, ListPreview } from '../../../shared/preview';
import { assignColumn, type ColumnAssignment } from '../lists/assign-column';
import { makesFile, newFileDraft } from '../lists/file-draft';
import { type ListDraft, usedFor, withPreview, withUserTypes } from '../lists/list-draft';
import { NO_HISTORY } from './map-history';
import type { Step, Wizard } from './wizard-model';

export function changeList(wizard: Wizard, id: ListId, change: (draft: ListDraft) => ListDraft): Wizard {
  return { ...wizard, lists: wizard.lists.map((draft) => (draft.id === id ? change(draft) : draft)) };
}

export function removeList(wizard: Wizard, id: ListId, problems: readonly string[]): Wizard {
  const lists = wizard.lists.filter((draft) => draft.id !== id);
  if (lists.length > 0) return { ...wizard, lists, ...(problems.length > 0 && { step: { kind: 'map', problems } }) };
  const late = { ...wizard.late, undecided: wizard.late.lists.length > 0 };
  return { ...wizard, lists, userTypes: [], plainIds: false, late, step: { kind: 'choose', problems } };
}

/** Shows the preview of a list, unless the draft has changed since it was requested. */
export function applyPreview(wizard: Wizard, revision: number, preview: ListPreview): Wizard {
  const draft = wizard.lists.find((item) => item.id === preview.id);
  if (draft === undefined || draft.revision !== revision) return wizard;
  if (makesFile(wizard.file)) {
    return changeList(wizard, preview.id, (item) => ({ ...item, preview: { kind: 'ready', last: preview } }));
  }
  const guessed = draft.role === 'audience' ? preview.mappings.map(({ userType }) => userType) : [];
  const userTypes = wizard.userTypes.length > 0 ? wizard.userTypes : guessed;
  const updated = changeList(wizard, preview.id, (item) => withPreview(item, preview, userTypes));
  if (wizard.userTypes.length > 0 || userTypes.length === 0) return updated;
  // A list previewed before the user type was known may have been mapped to another one.
  const lists = updated.lists.map((item) => (item.mappings === null ? item : withUserTypes(item, userTypes)));
  return { ...updated, lists, userTypes };
}

/** A list that was never readable is removed; one that was readable before its last change stays. */
export function applyPreviewFailure(wizard: Wizard, id: ListId, revision: number, message: string): Wizard {
  const draft = wizard.lists.find((item) => item.id === id);
  if (draft === undefined || draft.revision !== revision) return wizard;
  const { last } = draft.preview;
  if (last === null) return removeList(wizard, id, [...problemsOf(wizard.step), message]);
  return changeList(wizard, id, (item) => ({ ...item, preview: { kind: 'failed', last, message } }));
}

function problemsOf(step: Step): readonly string[] {
  return step.kind === 'choose' || step.kind === 'map' ? step.problems : [];
}

export function chooseUserTypes(wizard: Wizard, userTypes: readonly UserType[]): Wizard {
  const lists = wizard.lists.map((draft) => withUserTypes(draft, userTypes));
  return { ...wizard, lists, userTypes, plainIds: wizard.plainIds && userTypes.every(supportsPlainIds) };
}

export function choosePlatform(wizard: Wizard, platform: PlatformId): Wizard {
  if (platform === wizard.file.platform) return wizard;
  const lists = wizard.lists.map((draft) => usedFor(draft, platform));
  return { ...wizard, file: newFileDraft(platform), lists, history: NO_HISTORY };
}

export function assignTo(wizard: Wizard, assignment: ColumnAssignment): Wizard {
  const { lists, userTypes } = assignColumn(wizard, assignment);
  return { ...wizard, lists, userTypes, plainIds: wizard.plainIds && userTypes.every(supportsPlainIds) };
}
