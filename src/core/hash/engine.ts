import type { OpenList } from '../list/open-list';
import type { HashedBatch, HashTask } from './batch';

/** A batch of results, with how far into the list its rows reach. */
export interface EngineBatch extends HashedBatch {
  /** Bytes of the list that have been read so far. */
  readonly bytesRead: number;
}

/**
 * The narrow door to whatever does the work: an open list and a task in; digests, counts and rejects out, in the
 * order of the rows. The reference engine defines what is right; a faster one must give the same bytes.
 */
export interface HashEngine {
  /** Pull-driven, so that a slow disk holds the reading back. Throws `AppError`; ends with `cancelled` on abort. */
  hash(list: OpenList, task: HashTask, signal: AbortSignal): AsyncIterable<EngineBatch>;
  close(): Promise<void>;
}
