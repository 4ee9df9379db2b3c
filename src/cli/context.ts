import type { Readable, Writable } from 'node:stream';
import type { AudienceClient } from '../core/api/audience-client';
import type { ApiAddress } from '../core/api/transport/address';
import type { HashEngine } from '../core/engine/engine';
import type { OnUnusable } from '../core/fs/kept-file';
import type { ExportedFiles } from '../core/fs/write/exported-files';
import type { ListSource } from '../core/list/source/source';
import type { ListHistory } from '../core/list-history/list-history';
import type { SavedFiles } from '../core/saved-files/saved-files';
import type { TokenStore } from '../core/tokens/token-store';

interface EngineChoice {
  /** Without the fast path. */
  readonly reference: boolean;
  /** Small lists need one thread at first; others, one for each processor. */
  readonly small: boolean;
}

/** Everything that the commands need from outside; composed once, in `index.ts`. */
export interface Context {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** The list that is named `-`. */
  readonly stdinList: ListSource;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly signal: AbortSignal;
  openTokens(): Promise<TokenStore>;
  /** Where the API is, unless a command says otherwise. */
  readonly defaultApi: string;
  /** `AUDIENCE_API_TOKEN`; takes precedence over the keychain. */
  readonly tokenFromEnvironment: string | null;
  /** Where private work folders are made. */
  readonly workRoot: string;
  /** Where uploads are kept, together with those of the app. */
  readonly jobsRoot: string;
  /** Receipts of the files that were made for platforms, together with those of the app. */
  openSavedFiles(): Promise<SavedFiles>;
  /** Where the lists of the app's uploads lie. */
  openListHistory(onUnusable: OnUnusable): Promise<ListHistory>;
  /** For the files that the marketer names. */
  readonly exportedFiles: ExportedFiles;
  /** Receives whether an upload of this command has an unknown outcome, for a program that is ended at once. */
  watchOutcome(isUnknown: () => boolean): void;
  /** Whether hashed files are kept after the upload, according to the app's settings. */
  keepFiles(): Promise<boolean>;
  startEngine(options: EngineChoice): Promise<HashEngine>;
  connect(address: ApiAddress, token: string): Promise<AudienceClient>;
}
