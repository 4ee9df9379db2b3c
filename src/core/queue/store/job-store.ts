import type { UploadJob } from '../../../shared/job';

/** Keeps jobs and their audience files. Whatever fails in the world is an `AppError`. */
export interface JobStore {
  list(): Promise<StoredJobs>;
  /** A job as it is kept now; null where it is gone or cannot be read. */
  read(id: string): Promise<UploadJob | null>;
  /** What other programs have done since `list`, or since this was last asked. */
  changes(): Promise<JobChanges>;
  /** Makes this program the only one that works on a job; null where another one does, or where the job is gone. */
  acquireLease(id: string): Promise<JobLease | null>;
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

export interface JobLease {
  /** False once another program has taken it over, having found no sign of life. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

export interface StoredJobs {
  /** Oldest first. */
  readonly jobs: readonly UploadJob[];
  /** Jobs that are there but cannot be read. */
  readonly damaged: number;
  /** Jobs that a later version has written; they are left alone. */
  readonly later: number;
}

/** How many jobs are there that this program cannot show. */
export type UnreadJobs = Pick<StoredJobs, 'damaged' | 'later'>;

export interface JobChanges {
  readonly changed: readonly UploadJob[];
  readonly removed: readonly string[];
}

export function oldestFirst(jobs: readonly UploadJob[]): readonly UploadJob[] {
  return jobs.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
}
