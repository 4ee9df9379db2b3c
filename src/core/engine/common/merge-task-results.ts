import type { HashCounts, HashedRows } from './batch';
import { mergeRejects, type PackedRejects } from './packed-rejects';

/** What became of the same rows by each task, as one batch: counts task by task, rejects in the order of the rows. */
export function mergeTaskResults(hashed: readonly HashedRows[]): {
  readonly counts: readonly HashCounts[];
  readonly rejects: PackedRejects;
} {
  return { counts: hashed.map(({ counts }) => counts), rejects: mergeRejects(hashed.map(({ rejects }) => rejects)) };
}
