import type { UserType } from '../../shared/audience';
import type { RestoredDraft } from '../../shared/draft';
import type { AppSnapshot, PreparedAudienceState, ReopenedList } from '../../shared/ipc/payloads';
import type { ColumnMapping, DialectChoice, RowFilter } from '../../shared/list';
import type { FieldMapping } from '../../shared/person-file';
import type { PlatformId } from '../../shared/platform';
import type { GrantedList, ListId, ListPreview } from '../../shared/preview';
import type { ReadyAudienceState } from '../bridge';
import type { ColumnAssignment } from './assign-column';
import type { FileDraft } from './file-draft';
import type { ListDraft } from './list-draft';
import type { UploadDraft } from './upload-draft';

/** The draft of one audience, and where the person stands with it. Main owns everything that outlives a click. */
export interface Wizard {
  readonly step: Step;
  readonly file: FileDraft;
  readonly lists: readonly ListDraft[];
  /** Of all lists; empty until the first list is understood. */
  readonly userTypes: readonly UserType[];
  readonly plainIds: boolean;
  /** Of how the lists are used. */
  readonly history: MapHistory;
  readonly upload: UploadDraft;
  /** Came too late for the audience that is being made: in it only if the person says so, else in the next one. */
  readonly late: { readonly lists: readonly GrantedList[]; readonly undecided: boolean };
}

/** What is undone together: how all lists are used. */
export type MapChoices = Pick<Wizard, 'lists' | 'userTypes' | 'plainIds'>;

/** How the lists were used before each change, and before each undoing. */
export interface MapHistory {
  readonly past: readonly MapChoices[];
  readonly future: readonly MapChoices[];
}

export type Step =
  | { readonly kind: 'choose'; readonly problems: readonly string[] }
  | { readonly kind: 'map'; readonly problems: readonly string[] }
  /** `audience` is null until main has reported it. */
  | { readonly kind: 'hash'; readonly audience: PreparedAudienceState | null }
  | { readonly kind: 'upload'; readonly audience: ReadyAudienceState }
  | { readonly kind: 'receipt'; readonly upload: string };

/** Of an audience; the file of a platform ends with the third. */
export const STEPS = ['choose', 'map', 'hash', 'upload', 'receipt'] as const satisfies readonly Step['kind'][];

export type WizardAction =
  | {
      readonly type: 'resumed';
      readonly snapshot: Pick<AppSnapshot, 'lists' | 'audience' | 'settings'>;
      /** As it was left, and what is to be said about it. */
      readonly draft?: { readonly restored: RestoredDraft; readonly problems: readonly string[] };
    }
  | { readonly type: 'restarted'; readonly settings: Presets }
  | { readonly type: 'settings-changed'; readonly settings: Presets }
  | { readonly type: 'lists-opened'; readonly lists: readonly GrantedList[] }
  | ({ readonly type: 'role-changed' } & GrantedList)
  | { readonly type: 'opt-outs-confirmed'; readonly id: ListId }
  | { readonly type: 'rows-chosen'; readonly id: ListId; readonly only: RowFilter | null }
  | { readonly type: 'open-failed'; readonly message: string }
  | { readonly type: 'late-lists-added' }
  | { readonly type: 'late-lists-kept' }
  | { readonly type: 'list-removed'; readonly id: ListId }
  | { readonly type: 'list-restored'; readonly draft: ListDraft; readonly place: number }
  | { readonly type: 'dialect-changed'; readonly id: ListId; readonly change: DialectChoice }
  | { readonly type: 'mapping-changed'; readonly id: ListId; readonly mapping: ColumnMapping }
  | { readonly type: 'memory-dropped'; readonly id: ListId }
  | ({ readonly type: 'column-assigned' } & ColumnAssignment)
  | { readonly type: 'platform-chosen'; readonly platform: PlatformId }
  | { readonly type: 'fields-changed'; readonly id: ListId; readonly fields: FieldMapping }
  /** How cells are read, or which fields may stand plain in the file. */
  | { readonly type: 'file-changed'; readonly change: Partial<Omit<FileDraft, 'platform'>> }
  | { readonly type: 'preview-made'; readonly revision: number; readonly preview: ListPreview }
  | { readonly type: 'preview-failed'; readonly id: ListId; readonly revision: number; readonly message: string }
  | { readonly type: 'user-types-chosen'; readonly userTypes: readonly UserType[] }
  | { readonly type: 'plain-ids-set'; readonly plainIds: boolean }
  | { readonly type: 'change-undone' }
  | { readonly type: 'change-redone' }
  | { readonly type: 'hash-started' }
  | { readonly type: 'hash-refused'; readonly message: string }
  | { readonly type: 'audience-changed'; readonly audience: PreparedAudienceState }
  | { readonly type: 'went-back' }
  | { readonly type: 'went-to-step'; readonly step: 'choose' | 'map' | 'hash' }
  /** What was put away by starting over. */
  | { readonly type: 'draft-restored'; readonly wizard: Wizard }
  /** A draft that had made room for the one on the screen, with what is to be said about it. */
  | {
      readonly type: 'draft-taken-back';
      readonly settings: Presets;
      readonly restored: RestoredDraft;
      readonly problems: readonly string[];
    }
  | { readonly type: 'went-to-upload' }
  | { readonly type: 'upload-edited'; readonly change: Partial<UploadDraft> }
  /** Where the next audience goes, as chosen elsewhere; `lists` are people to leave out, opened for it. */
  | {
      readonly type: 'target-chosen';
      readonly settings: Presets;
      readonly upload: Partial<UploadDraft>;
      readonly lists: readonly ReopenedList[];
      readonly problems: readonly string[];
    }
  | { readonly type: 'upload-started'; readonly upload: string };

/** What the settings fill in. */
export type Presets = Pick<AppSnapshot['settings'], 'adAccountId' | 'platform'>;
