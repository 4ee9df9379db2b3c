import { AppError } from '../../../shared/errors';
import type { UploadJob } from '../../../shared/job';
import { type Message, message } from '../../../shared/messages/message';
import type { AudienceFields, LookUp, Receipt } from '../../../shared/upload';
import type { AudienceClient } from '../../api/audience-client';
import type { Clock } from '../state/clock';
import { type JobTable, transition } from '../state/job-table';
import { completePart, continuationAfterNext, newAudienceOf } from '../state/parts';
import { withEvidence } from '../state/receipts';
import { matchCandidates } from './match-candidates';

/** What a look-up on the server needs. */
export interface ReconcileContext {
  readonly table: JobTable;
  /** Null without a token. */
  readonly client: Pick<AudienceClient, 'findCandidates'> | null;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly random: () => number;
}

/**
 * Reads the server's list of audiences once, for a job whose effect is unknown, and stores the finding. Never sends
 * anything again. The job must be leased.
 */
export async function reconcileJob(id: string, context: ReconcileContext): Promise<void> {
  const { table, clock, random, signal } = context;
  const job = table.find(id);
  const fields = job === undefined ? null : newAudienceOf(job);
  if (job?.state.kind !== 'reconciling' || fields === null) return;
  const { lookUp, offline } = await reconcileOnce(job, fields, job.state.looks, context);
  if (signal.aborted) return;
  await table.update(id, (current) => {
    // The marketer may have decided meanwhile.
    if (current.state.kind !== 'reconciling') return null;
    const continuation = continuationAfterNext(current);
    const afterLookUp = transition({
      kind: 'look-up-ended',
      lookUp,
      offline,
      continuation,
      at: clock.now(),
      random: random(),
    })(current);
    const arrived = lookUp.verdict === 'found';
    const completed = completePart(afterLookUp, null, arrived, lookUp.seen[0]?.fbId ?? null);
    return { ...completed, receipts: withEvidence(current.receipts, { lookUp }) };
  });
}

interface LookUpResult {
  readonly lookUp: LookUp;
  readonly offline: boolean;
}

async function reconcileOnce(
  job: UploadJob,
  fields: AudienceFields,
  previousLooks: number,
  { table, client, signal, clock }: ReconcileContext,
): Promise<LookUpResult> {
  if (client === null)
    return { lookUp: failedLookUp(job.receipts, previousLooks, clock.now(), message('api.noToken')), offline: false };
  try {
    const search = await client.findCandidates(fields, signal);
    return { lookUp: matchCandidates(job, table.all(), search, previousLooks + 1, clock), offline: false };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const failure = failedLookUp(job.receipts, previousLooks, clock.now(), error.description);
    const lookUp: LookUp = error.code === 'not-offered' ? { ...failure, verdict: 'not-offered' } : failure;
    return { lookUp, offline: error.code === 'not-sent' };
  }
}

/** Keeps what earlier lookups found. */
function failedLookUp(receipts: readonly Receipt[], looks: number, at: Date, problem: Message): LookUp {
  const previous = receipts.at(-1)?.lookUp;
  return {
    verdict: 'failed',
    looks,
    pages: previous?.pages ?? 0,
    lastAt: at.toISOString(),
    since: previous?.since ?? null,
    problem,
    seen: [],
  };
}
