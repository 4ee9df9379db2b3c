import type { OpenList } from '../list/list';
import type { EngineAudience, HashRun } from './common/hash-run';
import type { PersonLinesBatch, PersonTask } from './persons/person-task';

/**
 * Hashes open lists: takes lists and tasks, returns counts, rejects and sorted lines. The reference path defines what
 * is right; the fast one must give the same bytes.
 */
export interface HashEngine {
  /** Begins the lines of an audience; one at a time. */
  begin(audience: EngineAudience): Promise<HashRun>;
  /** The lines of the files of platforms, one person a line, in the order of the list's rows; one list at a time. */
  persons(list: OpenList, task: PersonTask, signal: AbortSignal): AsyncGenerator<PersonLinesBatch>;
  /** Whole lines in the order of their bytes, each once; the array is handed over. */
  sortLines(text: Uint8Array<ArrayBuffer>): Promise<SortedLines>;
  /** Terminates the threads without waiting for them. Safe to call more than once. No run may be under way. */
  close(): void;
}

export interface SortedLines {
  readonly text: Uint8Array<ArrayBuffer>;
  readonly lines: number;
}
