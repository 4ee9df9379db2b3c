import { rm } from 'node:fs/promises';
import {
  type JobChanges,
  type JobLease,
  type JobStore,
  oldestFirst,
  type StoredJobs,
} from '../../../../src/core/queue/store/job-store';
import type { UploadJob } from '../../../../src/shared/job';

/** Keeps jobs in memory. Audience files stay where they were made. */
export class MemoryJobStore implements JobStore {
  private readonly kept = new Map<string, UploadJob>();
  private readonly leases = new Map<string, JobLease>();
  private readonly paths = new Map<string, string>();

  async list(): Promise<StoredJobs> {
    return { jobs: oldestFirst([...this.kept.values()]), damaged: 0, later: 0 };
  }

  async read(id: string): Promise<UploadJob | null> {
    return this.kept.get(id) ?? null;
  }

  /** No other program can reach this memory. */
  async changes(): Promise<JobChanges> {
    return { changed: [], removed: [] };
  }

  async acquireLease(id: string): Promise<JobLease | null> {
    if (this.leases.has(id) || !this.kept.has(id)) return null;
    const lease = {
      isHeld: async () => this.leases.get(id) === lease,
      release: async () => void this.release(id, lease),
    };
    this.leases.set(id, lease);
    return lease;
  }

  async adopt(job: UploadJob, filePath: string): Promise<void> {
    this.paths.set(job.id, filePath);
    this.kept.set(job.id, job);
  }

  async save(job: UploadJob): Promise<void> {
    this.kept.set(job.id, job);
  }

  filePath(id: string): string {
    const path = this.paths.get(id);
    if (path === undefined) throw new Error('there is no such job');
    return path;
  }

  async removeFile(id: string): Promise<void> {
    const path = this.paths.get(id);
    if (path !== undefined) await rm(path, { force: true });
  }

  async remove(id: string): Promise<void> {
    await this.removeFile(id);
    this.paths.delete(id);
    this.kept.delete(id);
  }

  private release(id: string, lease: JobLease): void {
    if (this.leases.get(id) === lease) this.leases.delete(id);
  }
}
