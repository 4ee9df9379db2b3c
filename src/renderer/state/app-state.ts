import { assertNever } from '../../shared/errors';
import type {
  AppSnapshot,
  NewerVersion,
  TokenStatus,
  UpdateStatus,
  UploadsChange,
  UploadsPart,
} from '../../shared/ipc/payloads';
import type { UploadJob } from '../../shared/job';
import type { Settings } from '../../shared/settings';
import { INITIAL_VIEW, type UploadsView } from './uploads/uploads-view';

/** Main's state as reported to the window, and the page that it shows. */
export interface AppState {
  readonly version: string;
  readonly platforms: AppSnapshot['platforms'];
  /** BCP 47, in the order of the system's settings. */
  readonly systemLocales: readonly string[];
  readonly settings: Settings;
  readonly lockedSettings: AppSnapshot['lockedSettings'];
  readonly token: TokenState;
  /** None until main has read them. */
  readonly uploads: readonly UploadJob[];
  readonly uploadsRead: UploadsRead;
  readonly updatesFrom: string | null;
  readonly update: UpdateState;
  readonly uploadsView: UploadsView;
  readonly page: Page;
  /** Values of lists are masked, as while the screen is shared. */
  readonly hidesValues: boolean;
}

/** Whether main has read the uploads of this computer. */
export type UploadsRead =
  | { readonly kind: 'reading' }
  | ({ readonly kind: 'read' } & Pick<UploadsPart, 'damaged' | 'ofLaterVersion'>)
  | { readonly kind: 'failed'; readonly problem: string };

/** The check for a newer version, and its download. */
export type UpdateState =
  | { readonly kind: 'checking' }
  | Exclude<UpdateStatus, NewerVersion>
  /** `problem`: why the last download of it failed. */
  | (NewerVersion & { readonly problem?: string })
  /** `bytesReceived`: null until main reports some, since the marketer first says where to save it. */
  | (Omit<NewerVersion, 'kind'> & { readonly kind: 'downloading'; readonly bytesReceived: number | null })
  | (Omit<NewerVersion, 'kind'> & { readonly kind: 'downloaded' })
  | { readonly kind: 'failed'; readonly problem: string };

/** The keychain may take seconds to respond. */
export type TokenState = { readonly kind: 'reading' } | TokenStatus;

export type Page = 'new' | 'uploads' | 'audiences' | 'check' | 'settings';

export type AppAction =
  | { readonly type: 'went-to'; readonly page: Page }
  | { readonly type: 'values-hidden'; readonly hidden: boolean }
  | { readonly type: 'uploads-view-changed'; readonly change: Partial<UploadsView> }
  | { readonly type: 'uploads-changed'; readonly change: UploadsChange }
  | { readonly type: 'uploads-read'; readonly snapshot: UploadsPart }
  | { readonly type: 'uploads-unread'; readonly problem: string }
  | { readonly type: 'settings-changed'; readonly settings: Settings }
  /** What the keychain held at the start, ignored where a token was saved meanwhile. */
  | { readonly type: 'token-read'; readonly token: TokenStatus }
  | { readonly type: 'token-changed'; readonly token: TokenStatus }
  | { readonly type: 'update-changed'; readonly update: UpdateState }
  | { readonly type: 'update-received'; readonly bytes: number }
  /** The end of a download, ignored where the setting was switched off meanwhile. */
  | { readonly type: 'update-download-ended'; readonly update: UpdateState };

export function initialAppState(snapshot: AppSnapshot): AppState {
  const { version, platforms, systemLocales, settings, lockedSettings, updatesFrom } = snapshot;
  const known = { version, platforms, systemLocales, settings, lockedSettings, updatesFrom };
  const noUploads = { uploads: [], uploadsRead: { kind: 'reading' } } as const;
  const start = {
    token: { kind: 'reading' },
    update: { kind: 'off' },
    uploadsView: INITIAL_VIEW,
    page: 'new',
    hidesValues: false,
  } as const;
  return { ...known, ...noUploads, ...start };
}

/** The state after an action; pure. */
export function reduceApp(state: AppState, action: AppAction): AppState {
  switch (action.type) {
    case 'went-to':
      return { ...state, page: action.page };
    case 'values-hidden':
      return { ...state, hidesValues: action.hidden };
    case 'uploads-view-changed':
      return { ...state, uploadsView: { ...state.uploadsView, ...action.change } };
    case 'uploads-changed':
      return { ...state, uploads: applyChange(state.uploads, action.change) };
    case 'uploads-read': {
      const { uploads, damaged, ofLaterVersion } = action.snapshot;
      return { ...state, uploads, uploadsRead: { kind: 'read', damaged, ofLaterVersion } };
    }
    case 'uploads-unread':
      return { ...state, uploadsRead: { kind: 'failed', problem: action.problem } };
    case 'settings-changed':
      return { ...state, settings: action.settings };
    case 'token-read':
      return state.token.kind === 'reading' ? { ...state, token: action.token } : state;
    case 'token-changed':
      return { ...state, token: action.token };
    case 'update-changed':
      return { ...state, update: action.update };
    case 'update-received':
      return state.update.kind === 'downloading'
        ? { ...state, update: { ...state.update, bytesReceived: action.bytes } }
        : state;
    case 'update-download-ended':
      return state.update.kind === 'downloading' ? { ...state, update: action.update } : state;
    default:
      return assertNever(action);
  }
}

/** A new upload is appended. */
function applyChange(uploads: readonly UploadJob[], { changed, removed }: UploadsChange): readonly UploadJob[] {
  const byId = new Map(uploads.map((job) => [job.id, job]));
  for (const job of changed) byId.set(job.id, job);
  for (const id of removed) byId.delete(id);
  return [...byId.values()];
}

export function hasToken(token: TokenState): boolean {
  return token.kind === 'stored' || token.kind === 'session';
}
