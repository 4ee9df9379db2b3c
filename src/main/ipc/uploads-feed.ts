import type { UploadsChange, UploadsPart } from '../../shared/ipc/payloads';
import type { UploadJob } from '../../shared/job';

/** Keeps the window informed about uploads: first all of them, then the changes. A changed job is a new object. */
export interface UploadsFeed {
  /** Some of them, beginning with the one at `from`. The other parts are from the same moment as the first one. */
  part(jobs: readonly UploadJob[], from: number): Pick<UploadsPart, 'uploads' | 'total' | 'revision'>;
  /** The changes since the last report; null if there are none, or before the window has asked for a part. */
  changes(jobs: readonly UploadJob[]): UploadsChange | null;
}

/** About a frame's work for the window. */
const PART_LENGTH = 100;

/** Begins with nothing reported. */
export function createUploadsFeed(): UploadsFeed {
  let reported: ReadonlyMap<string, UploadJob> | null = null;
  let revision = 0;
  let whole: { readonly jobs: readonly UploadJob[]; readonly revision: number } = { jobs: [], revision };

  function report(jobs: readonly UploadJob[]): number {
    reported = new Map(jobs.map((job) => [job.id, job]));
    revision += 1;
    return revision;
  }

  return {
    part: (jobs, from) => {
      if (from === 0) whole = { jobs, revision: report(jobs) };
      const { length: total } = whole.jobs;
      return { uploads: whole.jobs.slice(from, from + PART_LENGTH), total, revision: whole.revision };
    },
    changes: (jobs) => {
      const before = reported;
      if (before === null) return null;
      const changed = jobs.filter((job) => before.get(job.id) !== job);
      const now = new Set(jobs.map(({ id }) => id));
      const removed = [...before.keys()].filter((id) => !now.has(id));
      return changed.length === 0 && removed.length === 0 ? null : { revision: report(jobs), changed, removed };
    },
  };
}
