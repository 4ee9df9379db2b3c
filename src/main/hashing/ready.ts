import type { PreparedAudienceState } from '../../shared/ipc/payloads';
import type { MadeFiles } from '../../shared/person-file';
import type { FilesTask } from './files-into-folder';
import type { AudienceTask, HashedAudience } from './hash-into-folder';
import type { HashedFiles } from './work-files';

/** A prepared audience whose file is in its work folder. */
export interface ReadyAudience {
  readonly plainIds: boolean;
  readonly hashed: HashedAudience;
  /** SHA-256 of the hashed file, in hex. Rejects with an `AppError` if the file has changed since it was finished. */
  readonly sha256: Promise<string>;
  readonly files: HashedFiles;
  /** Holds them. */
  readonly folder: string;
  /** The task it was made from. */
  readonly task: AudienceTask;
}

/** The files of a platform, which wait in their work folder. */
export interface ReadyFiles {
  readonly made: MadeFiles;
  readonly task: FilesTask;
  /** Holds them, by the names that `madePartIn` gives. */
  readonly folder: string;
  /** Rows and reasons, without the raw values. */
  readonly rejects: string;
}

/** What a run has made, and how the window is told. */
export type Ready = { readonly state: PreparedAudienceState['state'] } & (
  | { readonly kind: 'audience'; readonly audience: ReadyAudience }
  | { readonly kind: 'files'; readonly files: ReadyFiles }
);
