import { createdAudienceIds, type UploadJob } from '../../../shared/job';
import type { AudienceFields, Candidate, LookUp, LookUpVerdict } from '../../../shared/upload';
import type { CandidateSearch } from '../../api/calls/find-candidates';
import type { Clock } from '../state/clock';
import { newAudienceOf, newAudiencesOf } from '../state/parts';
import { isUncertain } from '../state/receipts';

/** Allowed difference between two clocks, including the duration of a request, in milliseconds. */
const CLOCK_MARGIN_MS = 2 * 60_000;

/** Interprets one lookup of the whole list. `looks`: how often it was read, including this time. */
export function matchCandidates(
  job: UploadJob,
  others: readonly UploadJob[],
  { candidates, pages, serverTime }: CandidateSearch,
  looks: number,
  clock: Clock,
): LookUp {
  const since = createdSince(job, serverTime, clock);
  const conflictingJobs = others.filter((other) => other.id !== job.id && createsSameAudience(other, job));
  const attributedIds = new Set(conflictingJobs.flatMap(createdAudienceIds));
  const matches = candidates.filter(
    ({ id, createdAt }) => !attributedIds.has(id) && (createdAt === null || since === null || createdAt >= since),
  );
  const isDated = since !== null && matches.every(({ createdAt }) => createdAt !== null);
  const verdict = classifyMatches(matches, isDated, conflictingJobs.some(mayHaveCreatedAnother));
  return { verdict, looks, pages, lastAt: clock.now().toISOString(), since, seen: matches };
}

function classifyMatches(matches: readonly Candidate[], isDated: boolean, hasConflictingJobs: boolean): LookUpVerdict {
  if (matches.length === 0) return 'nothing';
  if (!isDated) return 'undated';
  return matches.length === 1 && !hasConflictingJobs ? 'found' : 'several';
}

/**
 * Since the first uncertain attempt, by the server's clock where its response had a date. If this computer's clock was set
 * since, as far as this program saw that, the attempt counts by the clock of now. Null if it was set back before the program
 * started: when the attempt was, by any clock, is then unknown.
 */
function createdSince(job: UploadJob, serverTime: Date | null, clock: Clock): string | null {
  const ownAudience = newAudienceOf(job);
  const firstUncertain = job.receipts.find(
    (receipt) => isUncertain(receipt) && 'name' in receipt.fields && receipt.fields.name === ownAudience?.name,
  );
  const startedAt = firstUncertain?.startedAt ?? job.createdAt;
  const attemptedAt = Date.parse(startedAt) + clock.setForwardSince(startedAt);
  const now = clock.now();
  if (now.getTime() < attemptedAt) return null;
  const clockOffsetMs = serverTime === null ? 0 : serverTime.getTime() - now.getTime();
  return new Date(attemptedAt + clockOffsetMs - CLOCK_MARGIN_MS).toISOString();
}

/** Whether another job creates an audience with the same account, name and user type. */
function createsSameAudience(other: UploadJob, job: UploadJob): boolean {
  const ownAudience = newAudienceOf(job);
  return (
    ownAudience !== null &&
    other.api === job.api &&
    newAudiencesOf(other).some((otherAudience) => isSameAudience(otherAudience, ownAudience))
  );
}

function isSameAudience(a: AudienceFields, b: AudienceFields): boolean {
  return a.adAccountId.trim() === b.adAccountId.trim() && a.name.trim() === b.name.trim() && a.userType === b.userType;
}

/** Whether the job has an attempt in progress or with an unknown outcome, which may have created an audience. */
function mayHaveCreatedAnother({ state, receipts }: UploadJob): boolean {
  return (
    state.kind === 'sending' ||
    state.kind === 'reconciling' ||
    state.kind === 'unknown' ||
    receipts.some((receipt) => receipt.method === 'POST' && isUncertain(receipt) && receipt.lookUp?.verdict !== 'found')
  );
}
