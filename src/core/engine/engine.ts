import type { EngineAudience, HashRun } from './common/hash-run';

/**
 * The narrow door to whatever does the work: open lists and tasks in; counts, rejects and at last sorted lines out.
 * The reference path defines what is right; the fast one must give the same bytes.
 */
export interface HashEngine {
  /** Begins the lines of an audience; one at a time. */
  begin(audience: EngineAudience): Promise<HashRun>;
  /** Tells the threads to end, which they do beside whatever comes next; once or more. No run may be under way. */
  close(): void;
}
