import type { UploadJob } from '../../shared/job';
import { texts } from '../texts/index';

export function jobTitle({ target }: UploadJob): string {
  return target.kind === 'new' ? target.fields.name : texts.uploads.addTo(target.audienceId);
}
