import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatJob } from '../src/core/queue/store/job-schema';
import type { UploadJob } from '../src/shared/job';

/** Jobs as an earlier run of the app would have left them in its folder; there may be thousands. */
export function keepJobs(userData: string, jobs: readonly UploadJob[]): void {
  for (const job of jobs) {
    const folder = join(userData, 'jobs', job.id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'job.json'), formatJob(job));
  }
}
