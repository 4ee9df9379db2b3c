import type { UploadJob } from '../../../shared/job';

/** Keeps jobs and their audience files. Failures of the disk are `AppError`s. */
export interface JobStore {
  list(): Promise<StoredJobs>;
  /** The stored job; null if it is gone, damaged, or of a later version. */
  read(id: string): Promise<UploadJob | null>;
  /** What other programs have changed since `list` or the last call. */
  changes(): Promise<JobChanges>;
  /** The right of this program to change a job; null if another program has it, or the job is gone. */
  acquireLease(id: string): Promise<JobLease | null>;
  /** Adds a new job together with its file, which the store owns from then on. */
  adopt(job: UploadJob, filePath: string): Promise<void>;
  /** Replaces the stored job. Once this has returned, a power loss does not undo it. */
  save(job: UploadJob): Promise<void>;
  /** Path of the audience file of a job, which may have been removed. */
  filePath(id: string): string;
  /** Does nothing if there is none. */
  removeFile(id: string): Promise<void>;
  /** Removes the job and its file; does nothing if there is none. */
  remove(id: string): Promise<void>;
}

export interface JobLease {
  /** False once another program may have considered the lease abandoned. */
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

/** How many stored jobs this program cannot read. */
export type UnreadJobs = Pick<StoredJobs, 'damaged' | 'later'>;

export interface JobChanges {
  readonly changed: readonly UploadJob[];
  readonly removed: readonly string[];
}

/** Sorts jobs by the time of their creation. */
export function oldestFirst(jobs: readonly UploadJob[]): readonly UploadJob[] {
  return jobs.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
}
