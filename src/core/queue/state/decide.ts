import { decisionsFor, type JobDecision, type UploadJob } from '../../../shared/job';
import { transition } from './job-table';
import { completePart, continuationAfterNext } from './parts';
import { withEvidence } from './receipts';

/** The job after a person has decided; null where it has outrun the decision. What settles doubt is kept as evidence. */
export function applyUserDecision(
  job: UploadJob,
  decision: Exclude<JobDecision, 'remove'>,
  now: Date,
): UploadJob | null {
  if (!decisionsFor(job.state).includes(decision)) return null;
  const continuation = continuationAfterNext(job);
  const decided = transition({ kind: 'decided', decision, continuation })(job);
  if (decision === 'retry' || decision === 'cancel') return decided;
  const evidence = { decision: { decision, at: now.toISOString() } };
  const arrived = decision === 'it-exists' && continuation !== 'blocked';
  return { ...completePart(decided, null, arrived, null), receipts: withEvidence(job.receipts, evidence) };
}
