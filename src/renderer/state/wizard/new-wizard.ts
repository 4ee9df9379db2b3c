import { newFileDraft } from '../lists/file-draft';
import { EMPTY_UPLOAD } from '../uploads/upload-draft';
import { NO_HISTORY } from './map-history';
import type { Presets, Wizard } from './wizard-model';

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
