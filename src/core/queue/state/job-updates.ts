import { AppError } from '../../../shared/errors';
import { decisionsFor, type JobDecision, type UploadJob } from '../../../shared/job';
import type { UploadOutcome } from '../../../shared/upload';
import { transition } from './job-table';
import { completePart, continuationAfterNext, isAddition, needsAudienceId } from './parts';
import { receiptOf, withEvidence, withReceipt } from './receipts';

const PROGRAM_ENDED: UploadOutcome = { kind: 'unknown', cause: 'program-ended', response: null };

/**
 * Recovers a job whose program ended while sending it. A request that was complete may have arrived, so it gets a
 * receipt.
 */
export function recoverJob(job: UploadJob, now: Date): UploadJob {
  const recovered = transition({ kind: 'recovered', repeatable: isAddition(job) })(job);
  const { state, receipts } = job;
  if (state.kind !== 'sending' || !state.handedOver || state.startedAt === undefined) return recovered;
  // Nothing is sent before the audience ID is known: the job file was edited.
  if (needsAudienceId(job)) return recovered;
  try {
    const receipt = receiptOf(job, PROGRAM_ENDED, new Date(state.startedAt), now);
    return { ...completePart(recovered, 'unknown', false, null), receipts: withReceipt(receipts, receipt) };
  } catch (error) {
    // The fields are invalid: the job file was edited. The outcome stays unknown.
    if (error instanceof AppError) return recovered;
    throw error;
  }
}

/**
 * Applies a user's decision; null if the state no longer allows it. Decisions about an unknown outcome are kept in the
 * receipt.
 */
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
