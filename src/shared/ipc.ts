import type { AudienceCounts, RowCounts, UserType } from './audience';
import type { ErrorCode } from './errors';
import type { JobDecision, Settings, UploadJob } from './job';
import type { ColumnMapping, DialectChoice } from './list';
import type { AudienceId, GrantedList, ListChoice, ListId, ListPreview } from './preview';
import type { AdAccount, UploadTarget } from './upload';

/**
 * The whole conversation between the window and the main process, once. Main's handlers, their guards, the bridge in
 * the preload and the test double are derived from it. Secrets and paths go in, handles come out.
 */
export interface Requests {
  /** Everything the window needs to draw itself anew, also after a reload. */
  'app:snapshot': (input: null) => AppSnapshot;

  /** Opens the dialog; an empty array where it was dismissed. */
  'lists:choose': (input: null) => readonly ListId[];
  /** Paths come from the preload, which takes them from dropped files; the page cannot name one. */
  'lists:grant': (input: readonly string[]) => readonly ListId[];
  'list:preview': (input: { readonly id: ListId; readonly choice: ListChoice }) => ListPreview;
  /** One more handle for the file of a list, so that another list in it can be taken as well. */
  'list:duplicate': (input: ListId) => ListId;
  /** Says what a list is for, so that a window that is reloaded knows it. */
  'list:set-role': (input: GrantedList) => null;
  'list:close': (input: ListId) => null;

  'audience:hash': (input: HashRequest) => AudienceId;
  'audience:cancel': (input: AudienceId) => null;
  /** Saves the hashed file of one user type, or the rejects, where the dialog says; false where it was dismissed. */
  'audience:save': (input: { readonly id: AudienceId; readonly what: UserType | 'rejects' }) => boolean;
  'audience:discard': (input: AudienceId) => null;

  'accounts:list': (input: null) => readonly AdAccount[];
  'upload:start': (input: { readonly audience: AudienceId; readonly target: UploadTarget }) => string;
  'upload:decide': (input: { readonly id: string; readonly decision: JobDecision }) => null;
  'receipt:save': (input: { readonly upload: string; readonly attempt: number }) => boolean;
  'receipt:print': (input: null) => null;

  'settings:save': (input: Settings) => Settings;
  /** Forgets how lists were mapped. */
  'mappings:forget': (input: null) => null;
  /** Saves how lists were mapped where the dialog says; false where it was dismissed. */
  'mappings:save': (input: null) => boolean;
  /** Takes what another computer has saved: for how many kinds of list; null where the dialog was dismissed. */
  'mappings:load': (input: null) => number | null;
  'token:save': (input: string) => TokenStatus;
  'token:forget': (input: null) => TokenStatus;
}

export interface Events {
  /** Lists came from outside the window: the dock, "Open with", a second start. */
  'lists:arrived': readonly ListId[];
  'audience:changed': PreparedAudienceState;
  'uploads:changed': readonly UploadJob[];
  'menu:chosen': 'new-audience' | 'open' | 'uploads' | 'settings';
}

export type RequestName = keyof Requests;
export type EventName = keyof Events;
export type Input<Name extends RequestName> = Parameters<Requests[Name]>[0];
export type Output<Name extends RequestName> = ReturnType<Requests[Name]>;

/** How a request ends on its way back; a thrown error would keep only its message. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export interface Failure {
  readonly code: ErrorCode | 'bug';
  readonly message: string;
}

export interface HashRequest {
  readonly lists: readonly RequestedList[];
  /** Lists of people who are left out. */
  readonly suppressionLists: readonly RequestedList[];
  readonly plainIds: boolean;
}

export interface RequestedList {
  readonly id: ListId;
  readonly dialect: DialectChoice;
  /** At least one, of distinct user types. */
  readonly mappings: readonly ColumnMapping[];
}

/** The audience that is being made, or has been made and not yet uploaded. */
export interface PreparedAudienceState {
  readonly id: AudienceId;
  /** In the order of `USER_TYPES`. */
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
    | { readonly kind: 'failed'; readonly failure: Failure }
    | { readonly kind: 'cancelled' };
}

/** The hashed lines of one user type. */
export interface HashedUserType {
  readonly userType: UserType;
  readonly counts: AudienceCounts;
  readonly bytes: number;
  /** What became of the rows of the suppression lists; null where none holds this user type. */
  readonly suppression: RowCounts | null;
}

export type TokenStatus =
  /** Kept until it is forgotten. `where` is the keychain's name on this platform. */
  | { readonly kind: 'stored'; readonly where: string }
  /** Kept until the program ends. */
  | { readonly kind: 'session' }
  | { readonly kind: 'none' }
  /** `reason` is for people: what is wrong and what to do. */
  | { readonly kind: 'unavailable'; readonly reason: string };

export interface AppSnapshot {
  readonly version: string;
  readonly settings: Settings;
  /** Fields that an administrator has set for everybody on this computer. */
  readonly lockedSettings: readonly (keyof Settings)[];
  readonly token: TokenStatus;
  readonly uploads: readonly UploadJob[];
  readonly audience: PreparedAudienceState | null;
  /** Lists that are open in main, for a window that was reloaded. */
  readonly lists: readonly GrantedList[];
}

/** What the preload puts on `window.audience`. */
export interface Bridge {
  request<Name extends RequestName>(
    name: Exclude<Name, 'lists:grant'>,
    input: Input<Name>,
  ): Promise<Reply<Output<Name>>>;
  /** Hands dropped files to main; the page sees handles only. `File` of the DOM, which this folder does not know. */
  openDropped(files: readonly object[]): Promise<Reply<readonly ListId[]>>;
  on<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void;
}
