import type { EngineOptions } from '../../../core/engine/start-engine';
import type { ReadProgress } from '../../../core/list/list';
import type { ListUse } from '../../../core/mappings/mapping-schema';
import type { FilesToCompare } from '../../../core/person-file/existing-files/compare-files';
import type { ThreadResult } from '../../../core/threads/thread-result';
import type { FoundRows } from '../../../shared/found-rows';
import type { ListInfo } from '../../../shared/list';
import type { MadeFiles } from '../../../shared/person-file';
import type { ComparedFiles } from '../compare-in-folder';
import type { FilesTask } from '../files-into-folder';
import type { RowLookup } from '../find-rows-in-lists';
import type { AudienceTask, HashedAudience } from '../hash-into-folder';
import type { FoundPeople, PersonLookup } from '../look-for-person';

/** What a thread does; `folder` is private, and what is made appears there. */
export type ThreadCommand =
  | { readonly kind: 'audience'; readonly folder: string; readonly task: AudienceTask }
  | { readonly kind: 'files'; readonly folder: string; readonly task: FilesTask }
  | { readonly kind: 'compare'; readonly folder: string; readonly task: FilesToCompare }
  | { readonly kind: 'check'; readonly lookup: PersonLookup }
  | { readonly kind: 'rows'; readonly lookup: RowLookup };

/** What comes of it. */
export interface ThreadOutcomes {
  readonly audience: HashedAudience;
  readonly files: MadeFiles;
  readonly compare: ComparedFiles;
  readonly check: FoundPeople;
  readonly rows: FoundRows;
}

type CommandOf<Kind extends ThreadCommand['kind']> = Extract<ThreadCommand, { readonly kind: Kind }>;

/** The one message to a thread: a command, after which it exits. */
export interface ThreadData<Kind extends ThreadCommand['kind'] = ThreadCommand['kind']> {
  readonly command: CommandOf<Kind>;
  /** The engine's worker and kernel, and how many threads it starts. */
  readonly engine: EngineOptions;
}

/** Messages from the thread. */
export type ThreadMessage<Outcome> =
  | { readonly kind: 'mapped'; readonly info: ListInfo; readonly use: ListUse }
  | { readonly kind: 'progress'; readonly progress: ReadProgress }
  | ThreadResult<Outcome>;
