import type { UserType } from '../../../shared/audience';
import type { ColumnMapping, RowFilter } from '../../../shared/column-mapping';
import type { RestoredDraft } from '../../../shared/draft';
import type { AppSnapshot, PreparedAudienceState, ReopenedList } from '../../../shared/ipc/payloads';
import type { DialectChoice } from '../../../shared/list';
import type { FieldMapping } from '../../../shared/person-file';
import type { PlatformId } from '../../../shared/platform';
import type { GrantedList, ListId, ListPreview, RowIssue } from '../../../shared/preview';
import type { ColumnAssignment } from '../lists/assign-column';
import type { FileDraft } from '../lists/file-draft';
import type { ListDraft } from '../lists/list-draft';
import type { ReadyAudienceState } from '../prepared-audience';
import type { UploadDraft } from '../uploads/upload-draft';

/** The draft of one audience, and its current step. Main owns everything that outlives a click. */
export interface Wizard {
  readonly step: Step;
  readonly file: FileDraft;
  readonly lists: readonly ListDraft[];
  /** For all lists; empty until the first list has been read. */
  readonly userTypes: readonly UserType[];
  readonly plainIds: boolean;
  /** Changes to the use of the lists that can be undone or redone. */
  readonly history: MapHistory;
  readonly upload: UploadDraft;
  /**
   * Lists that arrived while the audience was being made: added only if the marketer says so, otherwise kept for the next
   * one.
   */
  readonly late: { readonly lists: readonly GrantedList[]; readonly undecided: boolean };
}

/** What one undo restores: the use of all lists. */
export type MapChoices = Pick<Wizard, 'lists' | 'userTypes' | 'plainIds'>;

/** The use of the lists before each change, and before each undo. */
export interface MapHistory {
  readonly past: readonly MapChoices[];
  readonly future: readonly MapChoices[];
}

export type Step =
  | { readonly kind: 'choose'; readonly problems: readonly string[] }
  | { readonly kind: 'map'; readonly problems: readonly string[]; readonly rows?: RowIssue }
  /** `audience` is null until main has reported it. */
  | { readonly kind: 'hash'; readonly audience: PreparedAudienceState | null }
  | { readonly kind: 'upload'; readonly audience: ReadyAudienceState }
  | { readonly kind: 'receipt'; readonly upload: string };

/** The steps of an audience; a platform file ends with the third. */
export const STEPS = ['choose', 'map', 'hash', 'upload', 'receipt'] as const satisfies readonly Step['kind'][];

export type WizardAction =
  | {
      readonly type: 'resumed';
      readonly snapshot: Pick<AppSnapshot, 'lists' | 'audience' | 'settings'>;
      /** The saved draft, and messages about it. */
      readonly draft?: { readonly restored: RestoredDraft; readonly problems: readonly string[] };
    }
  | { readonly type: 'restarted'; readonly settings: Presets }
  | { readonly type: 'settings-changed'; readonly settings: Presets }
  | { readonly type: 'lists-opened'; readonly lists: readonly GrantedList[] }
  | ({ readonly type: 'role-changed' } & GrantedList)
  | { readonly type: 'opt-outs-confirmed'; readonly id: ListId }
  | { readonly type: 'rows-chosen'; readonly id: ListId; readonly filter: RowFilter | null }
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
  /** How cells are read, or which fields may be plain in the file. */
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
  /** To the list, showing only the rows with this outcome. */
  | { readonly type: 'went-to-rows'; readonly rows: RowIssue }
  | { readonly type: 'went-to-step'; readonly step: 'choose' | 'map' | 'hash' }
  /** Restores what starting over has discarded. */
  | { readonly type: 'draft-restored'; readonly wizard: Wizard }
  /** Takes back a draft that was set aside, with messages about it. */
  | {
      readonly type: 'draft-taken-back';
      readonly settings: Presets;
      readonly restored: RestoredDraft;
      readonly problems: readonly string[];
    }
  /** With the account to begin with, if none is chosen. */
  | { readonly type: 'went-to-upload'; readonly adAccountId: string }
  | { readonly type: 'upload-edited'; readonly change: Partial<UploadDraft> }
  /** The target of the next audience, chosen on another page; `lists` are suppression lists opened for it. */
  | {
      readonly type: 'target-chosen';
      readonly settings: Presets;
      readonly upload: Partial<UploadDraft>;
      readonly lists: readonly ReopenedList[];
      readonly problems: readonly string[];
    }
  | { readonly type: 'upload-started'; readonly upload: string };

/** Fields filled in from the settings. */
export type Presets = Pick<AppSnapshot['settings'], 'adAccountId' | 'platform'>;
