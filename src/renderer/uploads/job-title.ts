import type { UploadJob } from '../../shared/job';
import { t } from '../translate';

export function jobTitle({ target }: UploadJob): string {
  return target.kind === 'new'
    ? target.fields.name
    : t('uploads.addTo', { audience: target.audienceName ?? target.audienceId });
}
