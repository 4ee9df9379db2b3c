import type { UserType } from '../../../shared/audience';
import type { LineBlock } from '../../digests/line-block';
import type { NamedFilter } from '../../list/filter-rows';
import type { OpenList } from '../../list/list';
import type { HashCounts, HashTask } from './batch';
import type { PackedRejects } from './packed-rejects';

export interface EngineAudience {
  /** Distinct; each has lines of its own. */
  readonly userTypes: readonly UserType[];
  readonly plainIds: boolean;
  /** Private folder for digests that do not fit in memory; nothing is left there after `close`. */
  readonly workFolder: string;
}

/** Which way an audience is hashed: by the kernel and, where it is not certain, by the reference; or by that alone. */
export type EnginePath = 'fast' | 'reference';

/** Hashes the lists of one audience. */
export interface HashRun {
  readonly path: EnginePath;
  /**
   * Hashes a list in one pass, in the order of its rows, by tasks of distinct user types. Pull-driven, so that a slow
   * disk holds the reading back. Rows that `only` leaves out are counted, no more. Throws `AppError`; ends with `cancelled` on abort.
   */
  add(
    list: OpenList,
    tasks: readonly HashTask[],
    only: NamedFilter | null,
    signal: AbortSignal,
  ): AsyncIterable<EngineBatch>;
  /** The lines of one user type from all lists, sorted, each once; to be asked for once, after the last list. */
  lines(userType: UserType, signal: AbortSignal): AsyncIterable<LineBlock>;
  /** Frees what is held, also after a failure. */
  close(): Promise<void>;
}

/** What became of some rows, with how far into the list they reach. */
export interface EngineBatch {
  /** One for each task. */
  readonly counts: readonly HashCounts[];
  /** Of all tasks, in the order of the rows. */
  readonly rejects: PackedRejects;
  /** Bytes of the list that have been read so far. */
  readonly bytesRead: number;
}
