import { AppError } from '../../../shared/errors';
import type { UploadJob } from '../../../shared/job';
import { type Message, message } from '../../../shared/messages/message';
import type { AudienceClient } from '../../api/audience-client';
import { transition } from '../state/job-table';
import { needsAudienceId, newAudienceOf, withOwnAudiences } from '../state/parts';
import type { ReconcileContext } from './reconcile';

interface ResolveContext extends ReconcileContext {
  readonly client: Pick<AudienceClient, 'findCandidates'>;
}

/**
 * Finds the Facebook ID by which people are added to an audience: the server's list shows it some time after the
 * audience was made. False if the job has to wait for it. Without a list the server's own ID is used; if the audience
 * cannot be identified, another user type gets an audience of its own.
 */
export async function resolveAudienceId(id: string, context: ResolveContext): Promise<boolean> {
  const { table, clock, random, signal } = context;
  const job = table.find(id);
  if (job === undefined || !needsAudienceId(job)) return true;
  if (latestAudienceId(job) === null && withOwnAudiences(job) !== null) {
    await table.updateDurably(id, (current) => (current.state.kind === 'waiting' ? withOwnAudiences(current) : null));
    return true;
  }
  const resolved = await lookUpAudienceId(job, context);
  if (signal.aborted) return false;
  if (resolved.addTo !== null) {
    const { addTo } = resolved;
    await table.updateDurably(id, (current) => (current.state.kind === 'waiting' ? { ...current, addTo } : null));
    return true;
  }
  const postponed = transition({ kind: 'postponed', reason: resolved.reason, at: clock.now(), random: random() });
  await table.update(id, (current) => (current.state.kind === 'waiting' ? postponed(current) : null));
  return false;
}

type ResolvedId = { readonly addTo: string } | { readonly addTo: null; readonly reason: Message };

async function lookUpAudienceId(job: UploadJob, { client, signal }: ResolveContext): Promise<ResolvedId> {
  const id = latestAudienceId(job);
  const fields = newAudienceOf(job);
  if (fields === null || id === null) return { addTo: null, reason: message('job.partsWithoutId') };
  try {
    const { candidates } = await client.findCandidates(fields, signal);
    const addTo = candidates.find((candidate) => candidate.id === id)?.fbId ?? null;
    return addTo === null ? { addTo, reason: message('job.notMadeYet') } : { addTo };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.code === 'not-offered' ? { addTo: id } : { addTo: null, reason: error.description };
  }
}

/** The audience made last, according to the response or the list. */
function latestAudienceId({ receipts }: UploadJob): string | null {
  for (const { method, outcome, lookUp } of receipts.toReversed()) {
    if (method !== 'POST') continue;
    if (outcome.kind === 'created') return outcome.audience.id;
    if (lookUp?.verdict === 'found') return lookUp.seen[0]?.id ?? null;
  }
  return null;
}
