import type { EngineAudience, HashRun } from './common/hash-run';
import type { PersonBatch } from './persons/pack-persons';
import type { PersonLines, PersonTask } from './persons/person-task';

/**
 * Hashes open lists: takes lists and tasks, returns counts, rejects and sorted lines. The reference path defines what
 * is right; the fast one must give the same bytes.
 */
export interface HashEngine {
  /** Begins the lines of an audience; one at a time. */
  begin(audience: EngineAudience): Promise<HashRun>;
  /** Begins the files of platforms, one person a line; one at a time. */
  persons(task: PersonTask): PersonHasher;
  /** Whole lines in the order of their bytes, each once; the array is handed over. */
  sortLines(text: Uint8Array<ArrayBuffer>): Promise<SortedLines>;
  /** Terminates the threads without waiting for them. Safe to call more than once. No run may be under way. */
  close(): void;
}

/** Makes lines of rows on the threads of the engine. */
export interface PersonHasher {
  /** So many batches keep all threads busy. */
  readonly maxInFlight: number;
  /** Lines of each file. Throws `AppError` where a thread dies. */
  hash(batch: PersonBatch): Promise<readonly PersonLines[]>;
}

export interface SortedLines {
  readonly text: Uint8Array<ArrayBuffer>;
  readonly lines: number;
}
