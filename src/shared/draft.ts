import type { UserType } from './audience';
import type { ColumnMapping } from './column-mapping';
import type { DialectChoice } from './list';
import type { FieldMapping } from './person-file';
import type { PlatformId } from './platform';
import type { ListId, ListRole } from './preview';
import type { UploadTarget } from './upload';

/** The marketer's choices for an audience that has not been sent yet. Contains no value of a list. */
interface Draft<File> {
  readonly platform: PlatformId;
  readonly lists: readonly (DraftChoice & File)[];
  readonly userTypes: readonly UserType[];
  readonly plainIds: boolean;
  readonly upload: DraftTarget;
}

/** The draft as the window knows it. */
export type WindowDraft = Draft<{ readonly id: ListId }>;

/** The draft as it is kept on disk; `pasted`: how many lists of it were pasted, of which nothing is kept. */
export interface StoredDraft extends Draft<{ readonly path: string }> {
  readonly pasted: number;
}

/** A draft from an earlier run; `missing`: how many of its lists are no longer where they were. */
export interface RestoredDraft extends WindowDraft {
  readonly missing: number;
  readonly pasted: number;
}

/** A draft that made room for another one, and can be gone back to. */
export interface DraftAside {
  readonly id: string;
  /** What the audience was to be called; may be empty. */
  readonly name: string;
  /** The names of its files. */
  readonly lists: readonly string[];
  /** It was put aside in this run of the program, which was opened with other lists. */
  readonly isNew: boolean;
}

interface DraftChoice {
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
