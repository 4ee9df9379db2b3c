import type { UploadJob } from '../../../shared/job';

/** Longest wait for a server; a later time was stored while the clock was wrong. */
const MAX_WAIT_MS = 24 * 60 * 60 * 1000;

/**
 * Timers stop while the computer sleeps and the clock may be changed, so the schedule is recomputed at least this
 * often.
 */
const MAX_POLL_DELAY_MS = 30_000;

/** The next job that is due; null if none is. `jobs` are oldest first. */
export function nextDue(jobs: readonly UploadJob[], now: Date): UploadJob | null {
  return jobs.find((job) => isDue(job, now)) ?? null;
}

/** Whether a job continues by itself, and need not wait. */
export function isDue(job: UploadJob, now: Date): boolean {
  return waitMs(job, now) === 0;
}

/** When to look again, in milliseconds; null if no job continues by itself. */
export function nextPollDelayMs(jobs: readonly UploadJob[], now: Date): number | null {
  const waits = jobs.flatMap((job) => waitMs(job, now) ?? []);
  return waits.length === 0 ? null : Math.min(MAX_POLL_DELAY_MS, ...waits);
}

/** Whether a job waits only because the network was down, not at the request of a server. */
export function waitsForNetwork({ state, receipts }: UploadJob): boolean {
  if (state.kind === 'reconciling') return state.attempts > 0 && state.notBefore !== null;
  return state.kind === 'waiting' && state.notBefore !== null && receipts.at(-1)?.outcome.kind === 'not-sent';
}

/** Null for a job that does not continue by itself. */
function waitMs({ state }: UploadJob, now: Date): number | null {
  if (state.kind !== 'waiting' && state.kind !== 'reconciling') return null;
  if (state.notBefore === null) return 0;
  const remainingMs = Date.parse(state.notBefore) - now.getTime();
  return remainingMs <= 0 || remainingMs > MAX_WAIT_MS ? 0 : remainingMs;
}
