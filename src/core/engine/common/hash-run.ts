import type { UserType } from '../../../shared/audience';
import type { LineBlock } from '../../digests/line-block';
import type { NamedFilter } from '../../list/filter-rows';
import type { OpenList } from '../../list/list';
import type { HashCounts, HashTask } from './batch';
import type { PackedRejects } from './counts/packed-rejects';

export interface EngineAudience {
  /** Distinct; each has its own lines. */
  readonly userTypes: readonly UserType[];
  readonly plainIds: boolean;
  /** Private folder for digests that do not fit in memory; empty after `close`. */
  readonly workFolder: string;
}

/**
 * How an audience is hashed: by the kernel, with the reference path where the kernel is uncertain, or by the reference
 * path alone.
 */
export type EnginePath = 'fast' | 'reference';

/** Hashes the lists of one audience. */
export interface HashRun {
  readonly path: EnginePath;
  /**
   * Hashes a list in one pass, in row order, for tasks of distinct user types. It is pull-driven, so a slow consumer
   * slows the reading. Rows that the filter excludes are just counted. Throws `AppError`; ends with `cancelled` on abort.
   */
  add(
    list: OpenList,
    tasks: readonly HashTask[],
    filter: NamedFilter | null,
    signal: AbortSignal,
  ): AsyncIterable<EngineBatch>;
  /** The lines of one user type from all lists, sorted and unique. Call once, after the last list. */
  lines(userType: UserType, signal: AbortSignal): AsyncIterable<LineBlock>;
  /** Frees all resources, also after a failure. */
  close(): Promise<void>;
}

/** The outcome of some rows, and how far into the list they reach. */
export interface EngineBatch {
  /** One for each task. */
  readonly counts: readonly HashCounts[];
  /** Of all tasks, in the order of the rows. */
  readonly rejects: PackedRejects;
  /** Bytes of the list that have been read so far. */
  readonly bytesRead: number;
}
