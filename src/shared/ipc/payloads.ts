import type { AudienceCounts, ListCounts, RowCounts, UserType } from '../audience';
import type { ColumnMapping, RowFilter } from '../column-mapping';
import type { ErrorCode } from '../errors';
import type { Field } from '../field';
import type { CountedRows } from '../found-rows';
import type { UploadJob } from '../job';
import type { DialectChoice } from '../list';
import type { Message } from '../messages/message';
import type { NotedCells } from '../notes/value-notes';
import type { FieldMapping, MadeFiles, ValueChoice } from '../person-file';
import type { Platform, PlatformId } from '../platform';
import type { AudienceId, GrantedList, ListId } from '../preview';
import type { Settings } from '../settings';

/** The reply to a request; a thrown error would keep only its message. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export interface Failure {
  readonly code: ErrorCode | 'bug';
  readonly message: Message;
}

export interface HashRequest {
  readonly lists: readonly RequestedList[];
  /** Suppression lists. */
  readonly suppressionLists: readonly RequestedList[];
  readonly plainIds: boolean;
}

export interface RequestedList {
  readonly id: ListId;
  readonly dialect: DialectChoice;
  /** At least one, of distinct user types. */
  readonly mappings: readonly ColumnMapping[];
  /** Absent: all rows are used. */
  readonly filter?: RowFilter;
}

/** Lists that become the files of a platform. */
export interface FilesRequest {
  readonly platform: PlatformId;
  readonly lists: readonly RequestedPeople[];
  readonly suppressionLists: readonly RequestedPeople[];
  readonly values: ValueChoice;
  /** Fields that the marketer agreed to see plain in the file; other plain columns are not written. */
  readonly plain: readonly Field[];
}

export interface RequestedPeople {
  readonly id: ListId;
  readonly dialect: DialectChoice;
  readonly mapping: FieldMapping;
  /** Absent: all rows are used. */
  readonly filter?: RowFilter;
}

/** Whether somebody is in hashed files. */
export interface PersonQuery {
  /** By which the person is known: an address, a number or an ID. */
  readonly value: string;
  /** What it is; null: whatever a rule accepts. */
  readonly field: Field | null;
  /** Of a number without one, ISO 3166 alpha-2. */
  readonly country: string | null;
  readonly where: 'uploads' | 'files';
}

/** The audience that is being made, or has been made and not yet uploaded. */
export interface PreparedAudienceState {
  readonly id: AudienceId;
  readonly platform: PlatformId;
  /** Of an audience, in the order of `USER_TYPES`. */
  readonly userTypes: readonly UserType[];
  readonly plainIds: boolean;
  readonly state:
    | {
        readonly kind: 'hashing';
        /** Rows are read and hashed; after the last of them they are sorted, freed of duplicates and written. */
        readonly phase: 'hashing' | 'writing';
        readonly rows: number;
        readonly bytesRead: number;
        readonly bytesTotal: number;
        readonly secondsElapsed: number;
      }
    | { readonly kind: 'ready'; readonly byUserType: readonly HashedUserType[] }
    /** Files of a platform wait to be saved. */
    | ({ readonly kind: 'files' } & MadeFiles)
    | { readonly kind: 'failed'; readonly failure: Failure }
    | { readonly kind: 'cancelled' };
}

/** The hashed lines of one user type. */
export interface HashedUserType {
  readonly userType: UserType;
  readonly counts: AudienceCounts;
  /** In the order of the lists; only those that hold this user type. */
  readonly byList: readonly ListCounts[];
  readonly bytes: number;
  /** Country values that were not understood; null if all were. */
  readonly unreadCountries: NotedCells | null;
  /** Mail domains that may be typing errors; null if there are none. */
  readonly mailTypos: NotedCells | null;
  /** What became of the rows of the suppression lists; null where none holds this user type. */
  readonly suppression: RowCounts | null;
}

/** The rows behind a count of an audience, or of a platform's files, that are ready. */
export interface RowsRequest {
  readonly id: AudienceId;
  readonly of: CountedRows;
}

export interface RowsProgress {
  readonly rows: number;
  readonly bytesRead: number;
  readonly bytesTotal: number;
}

/** What a request that changes nothing shows about the connection. */
export type ConnectionTest =
  /** The token is accepted; `accounts`: how many ad accounts it may use. */
  | { readonly kind: 'accepted'; readonly accounts: number }
  /** The server responds, but has no call that shows whether the token is accepted. */
  | { readonly kind: 'reached' };

/** Lists of an earlier upload that are open again. */
export interface ReopenedLists {
  readonly lists: readonly ReopenedList[];
  /** How many are no longer where they were. */
  readonly missing: number;
  /** How many were pasted, of which nothing is kept. */
  readonly pasted: number;
}

export interface ReopenedList extends GrantedList {
  readonly dialect: DialectChoice;
  readonly mappings: readonly ColumnMapping[];
}

export type TokenStatus =
  /** Kept until it is forgotten. `where` is the keychain's name on this platform. */
  | { readonly kind: 'stored'; readonly where: Message }
  /** Kept until the program ends. */
  | { readonly kind: 'session' }
  | { readonly kind: 'none' }
  /** `reason`: what is wrong, and what to do. */
  | { readonly kind: 'unavailable'; readonly reason: Message };

/** Uploads of this computer, once they have been read: that takes seconds if there are thousands. */
export interface UploadsPart {
  /** Some of them: all at once would stop the window for a second. */
  readonly uploads: readonly UploadJob[];
  /** How many there are. */
  readonly total: number;
  /** The same for all parts: the number that the next `UploadsChange` follows. */
  readonly revision: number;
  /** How many more are damaged. */
  readonly damaged: number;
  /** How many more were left here by a later version, and are left alone. */
  readonly ofLaterVersion: number;
}

/** What became of the uploads since the last report to the window. */
export interface UploadsChange {
  /** One more than the one before; a gap means that a change was missed. */
  readonly revision: number;
  readonly changed: readonly UploadJob[];
  /** By their IDs. */
  readonly removed: readonly string[];
}

/** What the update feed says. */
export type UpdateStatus =
  /** No request was sent: the setting is off, or this build has no feed. */
  { readonly kind: 'off' } | { readonly kind: 'latest' } | NewerVersion;

export interface NewerVersion {
  readonly kind: 'newer';
  readonly version: string;
  /** The package for this installation; null where there is none to download. */
  readonly download: { readonly bytes: number; readonly isInstaller: boolean } | null;
}

export interface AppSnapshot {
  readonly version: string;
  /** What lists can be used for, the default first. */
  readonly platforms: readonly Platform[];
  readonly settings: Settings;
  /** Fields that an administrator has set for everybody on this computer. */
  readonly lockedSettings: readonly (keyof Settings)[];
  /** BCP 47, as the marketer has ordered them in the system. */
  readonly systemLocales: readonly string[];
  /** Whether a later version has added settings, which this one leaves alone. */
  readonly hasLaterSettings: boolean;
  /** Host that this build asks for newer versions, where the setting allows it; null for a build that never asks. */
  readonly updatesFrom: string | null;
  readonly audience: PreparedAudienceState | null;
  /** Lists that are open in main, for a window that was reloaded. */
  readonly lists: readonly GrantedList[];
}
