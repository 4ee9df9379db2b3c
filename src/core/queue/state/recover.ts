import { AppError } from '../../../shared/errors';
import type { UploadJob } from '../../../shared/job';
import type { UploadOutcome } from '../../../shared/upload';
import { transition } from './job-table';
import { completePart, isAddition, needsAudienceId } from './parts';
import { receiptOf, withReceipt } from './receipts';

const PROGRAM_ENDED: UploadOutcome = { kind: 'unknown', cause: 'program-ended', answer: null };

/** Makes sense of a job whose program ended while it was sent. What had been handed over may have arrived: it gets a receipt. */
export function recoverJob(job: UploadJob, now: Date): UploadJob {
  const recovered = transition({ kind: 'recovered', repeatable: isAddition(job) })(job);
  const { state, receipts } = job;
  if (state.kind !== 'sending' || !state.handedOver || state.startedAt === undefined) return recovered;
  // Nothing is handed over before its address is known: somebody edited the job.
  if (needsAudienceId(job)) return recovered;
  try {
    const receipt = receiptOf(job, PROGRAM_ENDED, new Date(state.startedAt), now);
    return { ...completePart(recovered, 'unknown', false, null), receipts: withReceipt(receipts, receipt) };
  } catch (error) {
    // Fields that cannot be sent: somebody edited the job. It stays as doubtful as it is.
    if (error instanceof AppError) return recovered;
    throw error;
  }
}
