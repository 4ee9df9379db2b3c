import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatJob } from '../../../src/core/queue/store/job-schema';
import type { UploadJob } from '../../../src/shared/job';

/** Jobs as an earlier run of the app would have left them in its folder. */
export async function keepJobs(userData: string, jobs: readonly UploadJob[]): Promise<void> {
  for (const job of jobs) {
    const folder = join(userData, 'jobs', job.id);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'job.json'), formatJob(job));
  }
}
