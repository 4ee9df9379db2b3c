import type { HashCounts, HashedRows } from '../batch';
import { mergeRejects, type PackedRejects } from './packed-rejects';

/** Merges the outcomes of several tasks for the same rows: counts by task, rejects in row order. */
export function mergeTaskResults(hashed: readonly HashedRows[]): {
  readonly counts: readonly HashCounts[];
  readonly rejects: PackedRejects;
} {
  return { counts: hashed.map(({ counts }) => counts), rejects: mergeRejects(hashed.map(({ rejects }) => rejects)) };
}
