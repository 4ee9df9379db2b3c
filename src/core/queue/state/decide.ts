import { decisionsFor, type JobDecision, type UploadJob } from '../../../shared/job';
import { step } from './job-table';
import { completePart, restAfterNext } from './parts';
import { withEvidence } from './receipts';

/** The job after a person has decided; null where it has outrun the decision. What settles doubt is kept as evidence. */
export function applyUserDecision(
  job: UploadJob,
  decision: Exclude<JobDecision, 'remove'>,
  now: Date,
): UploadJob | null {
  if (!decisionsFor(job.state).includes(decision)) return null;
  const rest = restAfterNext(job);
  const decided = step({ kind: 'decided', decision, rest })(job);
  if (decision === 'retry' || decision === 'cancel') return decided;
  const evidence = { decision: { decision, at: now.toISOString() } };
  const arrived = decision === 'it-exists' && rest !== 'blocked';
  return { ...completePart(decided, null, arrived, null), receipts: withEvidence(job.receipts, evidence) };
}
