import { AppError } from '../../../shared/errors';
import type { UploadJob } from '../../../shared/job';
import type { AudienceFields, LookUp, Receipt } from '../../../shared/upload';
import type { AudienceClient } from '../../api/audience-client';
import { type JobTable, step } from '../state/job-table';
import { completePart, newAudienceOf, restAfterNext } from '../state/parts';
import { withEvidence } from '../state/receipts';
import { matchCandidates } from './match-candidates';

interface ReconcileContext {
  readonly table: JobTable;
  /** Null where there is no token to ask with. */
  readonly client: Pick<AudienceClient, 'findCandidates'> | null;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  readonly random: () => number;
}

/**
 * Reads the server's list of audiences once for a held job of which nobody knows whether it created one, and keeps
 * what that told. Nothing is ever sent again by it.
 */
export async function reconcileJob(id: string, context: ReconcileContext): Promise<void> {
  const { table, now, random, signal } = context;
  const job = table.find(id);
  const fields = job === undefined ? null : newAudienceOf(job);
  if (job?.state.kind !== 'looking' || fields === null) return;
  const { lookUp, offline } = await reconcileOnce(job, fields, job.state.looks, context);
  if (signal.aborted) return;
  await table.record(id, (found) => {
    // A person may have decided meanwhile.
    if (found.state.kind !== 'looking') return null;
    const rest = restAfterNext(found);
    const looked = step({ kind: 'looked', lookUp, offline, rest, at: now(), random: random() })(found);
    const arrived = lookUp.verdict === 'found';
    const ended = completePart(looked, null, arrived, lookUp.seen[0]?.fbId ?? null);
    return { ...ended, receipts: withEvidence(found.receipts, { lookUp }) };
  });
}

interface Look {
  readonly lookUp: LookUp;
  readonly offline: boolean;
}

async function reconcileOnce(
  job: UploadJob,
  fields: AudienceFields,
  looksBefore: number,
  { table, client, signal, now }: ReconcileContext,
): Promise<Look> {
  if (client === null) return { lookUp: failedLook(job.receipts, looksBefore, now(), NO_TOKEN), offline: false };
  try {
    const sightings = await client.findCandidates(fields, signal);
    return { lookUp: matchCandidates(job, table.all(), sightings, looksBefore + 1, now()), offline: false };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const failed = failedLook(job.receipts, looksBefore, now(), error.message);
    const lookUp: LookUp = error.code === 'not-offered' ? { ...failed, verdict: 'not-offered' } : failed;
    return { lookUp, offline: error.code === 'not-sent' };
  }
}

const NO_TOKEN = 'There is no access token to ask the server with.';

/** What earlier looks told is kept. */
function failedLook(receipts: readonly Receipt[], looks: number, at: Date, problem: string): LookUp {
  const before = receipts.at(-1)?.lookUp;
  return {
    verdict: 'failed',
    looks,
    pages: before?.pages ?? 0,
    lastAt: at.toISOString(),
    since: before?.since ?? null,
    problem,
    seen: [],
  };
}
