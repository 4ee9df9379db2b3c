import type { UploadJob } from '../../shared/job';

/** Keeps jobs and their audience files. Whatever fails in the world is an `AppError`. */
export interface JobStore {
  list(): Promise<StoredJobs>;
  /** Takes over a job that is new, together with its file, which from then on is the store's to move and remove. */
  adopt(job: UploadJob, filePath: string): Promise<void>;
  /** Replaces what is kept of a job. Once this has returned, a power loss does not undo it. */
  save(job: UploadJob): Promise<void>;
  /** Where the audience file of a job is, unless it was removed. */
  filePath(id: string): string;
  /** Fine where there is none. */
  removeFile(id: string): Promise<void>;
  /** The job and its file. Fine where there is none. */
  remove(id: string): Promise<void>;
}

export interface StoredJobs {
  /** Oldest first. */
  readonly jobs: readonly UploadJob[];
  /** Jobs that are there but cannot be read: damaged, or written by a later version. */
  readonly damaged: number;
}

export function oldestFirst(jobs: readonly UploadJob[]): readonly UploadJob[] {
  return jobs.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
}
