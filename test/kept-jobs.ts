import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatJob } from '../src/core/queue/store/job-schema';
import type { UploadJob } from '../src/shared/job';

/**
 * Jobs as an earlier run of the app would have left them in its folder; there may be thousands. Each appears as a whole: an
 * app that runs may read it at once.
 */
export function keepJobs(userData: string, jobs: readonly UploadJob[]): void {
  const [kept, unfinished] = [join(userData, 'jobs'), join(userData, 'job')];
  mkdirSync(kept, { recursive: true });
  for (const job of jobs) {
    mkdirSync(unfinished);
    writeFileSync(join(unfinished, 'job.json'), formatJob(job));
    renameSync(unfinished, join(kept, job.id));
  }
}
