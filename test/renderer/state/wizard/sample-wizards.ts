import { newWizard } from '../../../../src/renderer/state/wizard/new-wizard';
import { reduceWizard } from '../../../../src/renderer/state/wizard/wizard';
import type { Wizard, WizardAction } from '../../../../src/renderer/state/wizard/wizard-model';
import type { AudienceCounts } from '../../../../src/shared/audience';
import type { ColumnMapping } from '../../../../src/shared/column-mapping';
import type { PreparedAudienceState } from '../../../../src/shared/ipc/payloads';
import type { ColumnKind } from '../../../../src/shared/list';
import { message } from '../../../../src/shared/messages/message';
import type { ListPreview } from '../../../../src/shared/preview';
import { EMAIL, plainList } from '../../../core/list/plain-list';
import { plainPreview } from '../../plain-preview';

export const SETTINGS = { adAccountId: '17', platform: 'audience-api' } as const;

const COUNTS: AudienceCounts = {
  rows: 3,
  hashed: 3,
  unique: 2,
  duplicates: 1,
  suppressed: 0,
  repaired: 0,
  alreadyHashed: 0,
  unverified: 0,
  ignoredCells: 0,
  rejected: {},
};

export function preview(id: string, kinds: readonly (ColumnKind | null)[], mapping: ColumnMapping | null): ListPreview {
  return plainPreview({
    id,
    info: plainList({
      name: `${id}.csv`,
      columns: kinds.map((kind, index) => ({
        index,
        name: `column ${index}`,
        guess:
          kind === null
            ? null
            : { kind, confidence: 0.9, reason: message('guess.header.hidden'), by: 'header', filled: 1 },
      })),
      estimatedRows: 3,
    }),
    header: kinds.map((_, index) => `column ${index}`),
    mappings: mapping === null ? [] : [mapping],
    summary: {
      rows: 3,
      used: 3,
      empty: 0,
      invalid: 0,
      unverified: 0,
      repaired: 0,
      mistyped: 0,
      codes: mapping === null ? [] : [3],
    },
    columnStatistics: kinds.map(() => ({ filled: 3, valid: null })),
    estimates: mapping === null ? [] : [{ sampledRows: 3, usableRows: 3, unverified: 0, rejected: {} }],
  });
}

export function audience(state: PreparedAudienceState['state'], id = 'a'): PreparedAudienceState {
  return { id, platform: 'audience-api', userTypes: ['email_hash'], plainIds: false, state };
}

export const KINDS = [
  {
    userType: 'email_hash',
    counts: COUNTS,
    byList: [],
    bytes: 130,
    unreadCountries: null,
    mailTypos: null,
    suppression: null,
  },
] as const;
export const READY = audience({ kind: 'ready', byUserType: KINDS });
export const HASHING = audience({
  kind: 'hashing',
  phase: 'hashing',
  rows: 1,
  bytesRead: 1,
  bytesTotal: 2,
  secondsElapsed: 1,
});

export function wizardAfter(...actions: readonly WizardAction[]): Wizard {
  return actions.reduce(reduceWizard, newWizard(SETTINGS));
}

export function opened(...ids: readonly string[]): WizardAction {
  return { type: 'lists-opened', lists: ids.map((id) => ({ id, role: 'audience' })) };
}

export function made(made: ListPreview, revision = 0): WizardAction {
  return { type: 'preview-made', revision, preview: made };
}

export function idsOf({ lists }: Wizard): readonly string[] {
  return lists.map(({ id }) => id);
}

export function lateIdsOf({ late }: Wizard): readonly string[] {
  return late.lists.map(({ id }) => id);
}

export const MAPPED = [opened('x'), made(preview('x', ['email_hash', 'phone_hash'], EMAIL))] as const;
