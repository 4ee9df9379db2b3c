import type { UploadsChange } from '../../shared/ipc/payloads';
import type { UploadJob } from '../../shared/job';

/** Tells the window of the uploads: once all of them, then what changes. A job that changes is another object. */
export interface UploadsFeed {
  /** All of them, and the number that the next change follows. */
  whole(jobs: readonly UploadJob[]): { readonly uploads: readonly UploadJob[]; readonly uploadsRevision: number };
  /** What is not as the window was told last; null where nothing is. */
  changes(jobs: readonly UploadJob[]): UploadsChange | null;
}

export function createUploadsFeed(): UploadsFeed {
  let told: ReadonlyMap<string, UploadJob> = new Map();
  let revision = 0;

  function tell(jobs: readonly UploadJob[]): number {
    told = new Map(jobs.map((job) => [job.id, job]));
    revision += 1;
    return revision;
  }

  return {
    whole: (jobs) => ({ uploads: jobs, uploadsRevision: tell(jobs) }),
    changes: (jobs) => {
      const before = told;
      const changed = jobs.filter((job) => before.get(job.id) !== job);
      const now = new Set(jobs.map(({ id }) => id));
      const removed = [...before.keys()].filter((id) => !now.has(id));
      return changed.length === 0 && removed.length === 0 ? null : { revision: tell(jobs), changed, removed };
    },
  };
}
