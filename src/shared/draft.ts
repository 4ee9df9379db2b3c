import type { UserType } from './audience';
import type { ColumnMapping, DialectChoice } from './list';
import type { FieldMapping } from './person-file';
import type { PlatformId } from './platform';
import type { ListId, ListRole } from './preview';
import type { UploadTarget } from './upload';

/** A person's choices for an audience that has not been sent yet. Contains no value of a list. */
export interface Draft<File> {
  readonly platform: PlatformId;
  readonly lists: readonly (DraftChoice & File)[];
  readonly userTypes: readonly UserType[];
  readonly plainIds: boolean;
  readonly upload: DraftTarget;
}

/** The draft as the window knows it, and as it is kept on disk. */
export type WindowDraft = Draft<{ readonly id: ListId }>;
export type StoredDraft = Draft<{ readonly path: string }>;

/** A draft from an earlier run; `missing`: how many of its lists are no longer where they were. */
export interface RestoredDraft extends WindowDraft {
  readonly missing: number;
}

export interface DraftChoice {
  readonly role: ListRole;
  readonly dialect: DialectChoice;
  /** Null: as guessed. */
  readonly mappings: readonly ColumnMapping[] | null;
  /** For a platform's file. Null: as guessed. */
  readonly fields: FieldMapping | null;
  /** The column that says which rows are used; what it must say is asked for anew, since it may be a value of the list. */
  readonly filterColumn: number | null;
  readonly optOutsConfirmed: boolean;
}

/** The form of the upload step, perhaps incomplete. */
export interface DraftTarget {
  readonly kind: UploadTarget['kind'];
  readonly adAccountId: string;
  readonly name: string;
  readonly description: string;
  readonly optOutLink: string;
  readonly audienceId: string;
  /** The server's name of the audience with that ID; empty if unknown. */
  readonly audienceName: string;
}
