import { madeAudiences, type UploadJob } from '../../../shared/job';
import type { AudienceFields, Candidate, LookUp, LookVerdict } from '../../../shared/upload';
import type { Candidates } from '../../api/calls/find-candidates';
import { newAudienceOf, newAudiencesOf } from '../state/parts';
import { isUnanswered } from '../state/receipts';

/** How far two clocks and the moment of a request may be apart, in milliseconds. */
const CLOCK_MARGIN_MS = 2 * 60_000;

/** What one look at the whole list means. `looks`: how often it was read, this time included. */
export function matchCandidates(
  job: UploadJob,
  others: readonly UploadJob[],
  { seen, pages, serverTime }: Candidates,
  looks: number,
  now: Date,
): LookUp {
  const since = createdSince(job, serverTime, now);
  const rivals = others.filter((other) => other.id !== job.id && wantsTheSame(other, job));
  const taken = new Set(rivals.flatMap(madeAudiences));
  const possible = seen.filter(({ id, createdAt }) => !taken.has(id) && (createdAt === null || createdAt >= since));
  const verdict = verdictOn(possible, rivals.some(mayHaveCreatedMore));
  return { verdict, looks, pages, lastAt: now.toISOString(), since, seen: possible };
}

function verdictOn(possible: readonly Candidate[], hasConflictingJobs: boolean): LookVerdict {
  if (possible.length === 0) return 'nothing';
  if (possible.some(({ createdAt }) => createdAt === null)) return 'undated';
  return possible.length === 1 && !hasConflictingJobs ? 'found' : 'several';
}

/** Since the first attempt at it that was not answered, told by the server's clock where its answer bore the time. */
function createdSince(job: UploadJob, serverTime: Date | null, now: Date): string {
  const ours = newAudienceOf(job);
  const first = job.receipts.find(
    (receipt) => isUnanswered(receipt) && 'name' in receipt.fields && receipt.fields.name === ours?.name,
  );
  const serverAhead = serverTime === null ? 0 : serverTime.getTime() - now.getTime();
  return new Date(Date.parse(first?.startedAt ?? job.createdAt) + serverAhead - CLOCK_MARGIN_MS).toISOString();
}

/** Another upload that makes, or made, an audience that looks like the one of this job. */
function wantsTheSame(other: UploadJob, job: UploadJob): boolean {
  const ours = newAudienceOf(job);
  return ours !== null && other.api === job.api && newAudiencesOf(other).some((theirs) => isAlike(theirs, ours));
}

function isAlike(one: AudienceFields, other: AudienceFields): boolean {
  return (
    one.adAccountId.trim() === other.adAccountId.trim() &&
    one.name.trim() === other.name.trim() &&
    one.userType === other.userType
  );
}

/** It has had an attempt of which nobody knows, or has one under way, so that an audience may be its own. */
function mayHaveCreatedMore({ state, receipts }: UploadJob): boolean {
  return (
    state.kind === 'sending' ||
    state.kind === 'looking' ||
    state.kind === 'unknown' ||
    receipts.some(
      (receipt) => receipt.method === 'POST' && isUnanswered(receipt) && receipt.lookUp?.verdict !== 'found',
    )
  );
}
