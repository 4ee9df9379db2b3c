import { audienceNameOf, type UploadJob } from '../../shared/job';
import { t } from '../translate';

export function jobTitle(job: UploadJob): string {
  const audience = audienceNameOf(job);
  return job.target.kind === 'new' ? audience : t('uploads.addTo', { audience });
}
