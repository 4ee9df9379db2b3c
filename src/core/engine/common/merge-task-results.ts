import type { Reject } from '../../../shared/audience';
import type { HashCounts, HashedRows } from './batch';

/** What became of the same rows by each task, as one batch: counts task by task, rejects in the order of the rows. */
export function mergeTaskResults(hashed: readonly HashedRows[]): {
  readonly counts: readonly HashCounts[];
  readonly rejects: readonly Reject[];
} {
  const rejects = hashed.flatMap((batch) => batch.rejects);
  return {
    counts: hashed.map(({ counts }) => counts),
    // The rejects of one task are in order already; the sort keeps them so, and sets each row together.
    rejects: hashed.length > 1 ? rejects.sort((a, b) => a.row - b.row) : rejects,
  };
}
