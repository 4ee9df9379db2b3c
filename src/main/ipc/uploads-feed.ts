import type { UploadsChange } from '../../shared/ipc/payloads';
import type { UploadJob } from '../../shared/job';

/** Keeps the window informed about uploads: first all of them, then the changes. A changed job is a new object. */
export interface UploadsFeed {
  /** All of them, and the number that the next change follows. */
  whole(jobs: readonly UploadJob[]): { readonly uploads: readonly UploadJob[]; readonly uploadsRevision: number };
  /** The changes since the last report; null if there are none. */
  changes(jobs: readonly UploadJob[]): UploadsChange | null;
}

/** Begins with nothing reported. */
export function createUploadsFeed(): UploadsFeed {
  let reported: ReadonlyMap<string, UploadJob> = new Map();
  let revision = 0;

  function report(jobs: readonly UploadJob[]): number {
    reported = new Map(jobs.map((job) => [job.id, job]));
    revision += 1;
    return revision;
  }

  return {
    whole: (jobs) => ({ uploads: jobs, uploadsRevision: report(jobs) }),
    changes: (jobs) => {
      const before = reported;
      const changed = jobs.filter((job) => before.get(job.id) !== job);
      const now = new Set(jobs.map(({ id }) => id));
      const removed = [...before.keys()].filter((id) => !now.has(id));
      return changed.length === 0 && removed.length === 0 ? null : { revision: report(jobs), changed, removed };
    },
  };
}
