import { AppError } from '../../../shared/errors';
import type { UploadJob } from '../../../shared/job';
import { message } from '../../../shared/messages/message';
import type { UploadOutcome } from '../../../shared/upload';
import type { AudienceClient } from '../../api/audience-client';
import { resolveAudienceId } from '../reconcile/resolve-audience-id';
import type { Clock } from '../state/clock';
import { type JobTable, transition } from '../state/job-table';
import {
  completePart,
  continuationAfterNext,
  isAddition,
  isNotOffered,
  nextUpload,
  withOwnAudiences,
} from '../state/parts';
import { receiptOf, withReceipt } from '../state/receipts';
import { INITIAL_STATE } from '../state/transition';

/** Reason of the abort signal when the user cancelled the upload. */
export const CANCELLED_BY_USER = 'cancelled by a person';

/** Minimum time between two progress reports, in milliseconds. */
const PROGRESS_EVERY_MS = 100;

interface AttemptContext {
  readonly table: JobTable;
  readonly client: Pick<AudienceClient, 'send' | 'findCandidates'>;
  readonly filePath: string;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly random: () => number;
}

/**
 * Sends a leased job once if it is still waiting, and saves the outcome. Throws an `AppError` if the request could not
 * be made or completed.
 */
export async function runAttempt(id: string, context: AttemptContext): Promise<void> {
  const { table, client, filePath, signal, clock, random } = context;
  if (!(await resolveAudienceId(id, context))) return;
  let attemptsBefore = 0;
  const startedAt = clock.now();
  clock.note(startedAt.toISOString());
  const started = await table.updateDurably(id, (job) => {
    if (job.state.kind !== 'waiting') return null;
    attemptsBefore = job.state.attempts;
    return transition({ kind: 'attempt-started', bytesTotal: nextUpload(job).file.bytes, at: startedAt.toISOString() })(
      job,
    );
  });
  if (started === null) return;

  const { target, file } = nextUpload(started);
  const outcome = await client.send(
    target,
    { ...file, path: filePath },
    {
      signal,
      onProgress: progressReporter(id, context),
      beforeLastChunk: async () => {
        const updated = await table.updateDurably(id, (job) =>
          job.state.kind === 'sending' ? transition({ kind: 'handed-over' })(job) : null,
        );
        if (updated === null) throw new AppError('cancelled', message('cause.early-response'));
      },
    },
  );
  const finishedAt = clock.now();
  const receipt = receiptOf(started, outcome, startedAt, finishedAt);
  const ended = transition({
    kind: 'ended',
    outcome,
    // A stop by this program is no failure of the network.
    attempts: signal.aborted ? attemptsBefore : consecutiveAttempts(started, outcome, attemptsBefore),
    repeatable: isAddition(started),
    continuation: continuationAfterNext(started),
    cancelled: signal.aborted && signal.reason === CANCELLED_BY_USER,
    at: finishedAt,
    random: random(),
  });
  const fbId = outcome.kind === 'created' ? outcome.audience.fbId : null;
  await table.update(id, (job) => {
    const after = completePart(ended(job), outcome.kind, outcome.kind === 'created', fbId);
    const fallback = isNotOffered(outcome) && !signal.aborted ? withOwnAudiences(after) : null;
    return {
      ...(fallback === null ? after : { ...fallback, state: INITIAL_STATE }),
      receipts: withReceipt(job.receipts, receipt),
    };
  });
}

function consecutiveAttempts({ receipts }: UploadJob, outcome: UploadOutcome, previousAttempts: number): number {
  return receipts.at(-1)?.outcome.kind === outcome.kind ? previousAttempts + 1 : 1;
}

function progressReporter(
  id: string,
  { table, clock }: AttemptContext,
): (bytesSent: number, bytesTotal: number) => void {
  let reportedAt = 0;
  return (bytesSent, bytesTotal) => {
    const job = table.find(id);
    const time = clock.now().getTime();
    if (job === undefined || (time - reportedAt < PROGRESS_EVERY_MS && bytesSent < bytesTotal)) return;
    reportedAt = time;
    table.publish(transition({ kind: 'progressed', bytesSent, bytesTotal })(job));
  };
}
