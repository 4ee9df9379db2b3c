import type { OpenList } from '../list/list';
import type { EngineAudience, HashRun } from './common/hash-run';
import type { PersonLinesBatch, PersonTask } from './persons/person-task';

/**
 * Hashes open lists: takes lists and tasks, returns counts, rejects and sorted lines. The reference path defines what
 * is right; the fast one must give the same bytes.
 */
export interface HashEngine {
  /** Starts the lines of an audience; one at a time. */
  begin(audience: EngineAudience): Promise<HashRun>;
  /** Makes the lines of platform files, one person a line, in row order; one list at a time. */
  persons(list: OpenList, task: PersonTask, signal: AbortSignal): AsyncGenerator<PersonLinesBatch>;
  /** Sorts whole lines by their bytes and removes duplicates; the array is transferred. */
  sortLines(text: Uint8Array<ArrayBuffer>): Promise<SortedLines>;
  /** Terminates the threads without waiting for them. Safe to call more than once, but not during a run. */
  close(): void;
}

export interface SortedLines {
  readonly text: Uint8Array<ArrayBuffer>;
  readonly lines: number;
}
