import { rm } from 'node:fs/promises';
import type { UploadJob } from '../../shared/job';
import { type JobStore, oldestFirst, type StoredJobs } from './job-store';

/** Keeps jobs until the program ends, where nothing can be written. Audience files stay where they were made. */
export class MemoryJobStore implements JobStore {
  private readonly kept = new Map<string, UploadJob>();
  private readonly paths = new Map<string, string>();

  async list(): Promise<StoredJobs> {
    return { jobs: oldestFirst([...this.kept.values()]), damaged: 0 };
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
}
