import { canBeEdited, type JobEdit, type UploadJob, type UploadPart } from '../../../shared/job';
import { INITIAL_STATE } from './transition';

/**
 * The job with another target, to be sent from the start; null if it can no longer be corrected. Keeps its receipts.
 */
export function withEdit(job: UploadJob, { api, target }: JobEdit): UploadJob | null {
  if (!canBeEdited(job)) return null;
  const { addTo: _, parts, ...rest } = job;
  return {
    ...rest,
    api,
    target,
    state: INITIAL_STATE,
    ...(parts === undefined ? {} : { parts: parts.map(asNew) }),
  };
}

function asNew({ ownAudience: _, ...part }: UploadPart): UploadPart {
  return { ...part, outcome: null };
}
