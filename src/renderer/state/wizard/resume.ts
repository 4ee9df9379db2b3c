import { newFileDraft } from '../lists/file-draft';
import { newWizard } from './new-wizard';
import { openLists } from './open-lists';
import { withSavedDraft } from './saved-draft';
import type { Wizard, WizardAction } from './wizard-model';

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
