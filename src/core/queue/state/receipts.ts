import type { UploadJob } from '../../../shared/job';
import type { LookUp, Receipt, UploadOutcome, UserDecision } from '../../../shared/upload';
import { buildReceipt } from '../../api/receipt';
import { parseApiAddress } from '../../api/transport/address';
import { nextUpload } from './parts';

/** The receipt of one attempt of a job. */
export function receiptOf(job: UploadJob, outcome: UploadOutcome, startedAt: Date, finishedAt: Date): Receipt {
  const address = parseApiAddress(job.api);
  const sent = nextUpload(job);
  const jobUserType = job.userTypes.find(({ userType }) => userType === sent.target.fields.userType);
  const suppressed = jobUserType?.counts.suppressed ?? 0;
  const receipt = buildReceipt({ address, ...sent, outcome, startedAt, finishedAt });
  return suppressed === 0 ? receipt : { ...receipt, suppressed };
}

/** Of consecutive attempts that sent nothing, only the last is kept: a week without network is one line. */
export function withReceipt(receipts: readonly Receipt[], receipt: Receipt): readonly Receipt[] {
  const repeatsNotSent = receipt.outcome.kind === 'not-sent' && receipts.at(-1)?.outcome.kind === 'not-sent';
  return [...(repeatsNotSent ? receipts.slice(0, -1) : receipts), receipt];
}

/** Whether the response does not prove the outcome of this attempt. */
export function isUncertain({ outcome }: Receipt): boolean {
  return outcome.kind === 'unknown' || outcome.kind === 'created-unread';
}

/** Evidence and decisions belong to the latest attempt, if its outcome is uncertain. */
export function withEvidence(
  receipts: readonly Receipt[],
  evidence: { readonly lookUp: LookUp } | { readonly decision: UserDecision },
): readonly Receipt[] {
  const latest = receipts.at(-1);
  return latest === undefined || !isUncertain(latest)
    ? receipts
    : [...receipts.slice(0, -1), { ...latest, ...evidence }];
}
