import type { UploadJob } from '../../../shared/job';

/** The ad account of the newest upload to this address; empty if there is none. */
export function lastAccount(jobs: readonly UploadJob[], api: string): string {
  const newest = jobs
    .filter((job) => job.api === api)
    .reduce<UploadJob | null>((last, job) => (last === null || job.createdAt > last.createdAt ? job : last), null);
  return newest?.target.fields.adAccountId ?? '';
}
