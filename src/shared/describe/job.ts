import { assertNever } from '../errors';
import { createdAudienceIds, isPartlySent, type JobState, type UploadJob } from '../job';
import { bytes, type Message, message, type Words } from '../messages/message';
import type { LookUp, UploadOutcome } from '../upload';

/** The state of an upload and what follows, sentence by sentence; `now` in milliseconds. */
export function describeState(job: UploadJob, now = Date.now()): readonly Words[] {
  const { state } = job;
  switch (state.kind) {
    case 'waiting':
      return [state.reason ?? message('job.waiting.turn'), ...next(state, now)];
    case 'needs-token':
      return [message('job.needsToken')];
    case 'sending':
      if (state.handedOver) return [message('job.sending.handedOver')];
      return [message('job.sending', { sent: bytes(state.bytesSent), total: bytes(state.bytesTotal) })];
    case 'done':
      return [describeDone(state, createdAudienceIds(job))];
    case 'refused':
    case 'failed':
      return isPartlySent(job) ? [message('job.partly'), state.message] : [state.message];
    case 'reconciling':
      return [
        state.cause,
        message('job.mayExist'),
        message('job.reconciling'),
        ...(state.looks === 0 ? [] : [message('job.reconciling.soFar')]),
        ...next(state, now),
      ];
    case 'unknown':
      return [
        state.cause,
        message('job.mayExist'),
        ...(state.lookUp === undefined ? [] : [describeLookUp(state.lookUp)]),
        message('job.lookYourself'),
      ];
    case 'cancelled':
      return [message(isPartlySent(job) ? 'job.cancelled.partly' : 'job.cancelled')];
    default:
      return assertNever(state);
  }
}

type DoneState = Extract<JobState, { kind: 'done' }>;

function describeDone({ audienceId, confirmed }: DoneState, made: readonly string[]): Message {
  if (made.length > 1) return message('job.done.several', { count: made.length, audiences: made });
  if (confirmed === 'person') return message('job.done.person');
  if (confirmed === 'lookup') return message('job.done.lookup', { audience: audienceId ?? '' });
  return audienceId === null ? message('job.done.withoutId') : message('job.done', { audience: audienceId });
}

const MINUTE_MS = 60_000;

const NEXT = {
  waiting: { at: 'job.waiting.next', minutes: 'job.waiting.next.minutes', seconds: 'job.waiting.next.seconds' },
  reconciling: {
    at: 'job.reconciling.next',
    minutes: 'job.reconciling.next.minutes',
    seconds: 'job.reconciling.next.seconds',
  },
} as const;

/** Within two minutes people count in seconds, within an hour in minutes; after that they look at the clock. */
function next(
  { kind, notBefore }: { readonly kind: keyof typeof NEXT; readonly notBefore: string | null },
  now: number,
): readonly Message[] {
  if (notBefore === null) return [];
  const at = new Date(notBefore);
  const ids = NEXT[kind];
  const remainingMs = at.getTime() - now;
  if (remainingMs >= 60 * MINUTE_MS) return [message(ids.at, { at })];
  if (remainingMs >= 2 * MINUTE_MS) return [message(ids.minutes, { minutes: Math.round(remainingMs / MINUTE_MS) })];
  return [message(ids.seconds, { seconds: Math.max(1, Math.ceil(remainingMs / 1000)) })];
}

/** The progress of an upload in parts; null if it is one request. */
export function describeParts({ parts }: UploadJob): Message | null {
  if (parts === undefined) return null;
  const sent = parts.filter(({ state }) => state === 'sent').length;
  return message('job.parts', { sent, all: parts.length });
}

/** What the server's list says about an upload without a response. */
export function describeLookUp({ verdict, looks, seen, problem }: LookUp): Message {
  const ids = seen.map(({ id }) => id);
  switch (verdict) {
    case 'nothing':
      return message('lookUp.nothing', { looks });
    case 'found':
    case 'several':
    case 'undated':
      return message(`lookUp.${verdict}`, { ids });
    case 'not-offered':
      return message('lookUp.not-offered');
    case 'failed':
      return problem === undefined ? message('lookUp.failed.unknown') : message('lookUp.failed', { problem });
    default:
      return assertNever(verdict);
  }
}

/** How one attempt ended, for a receipt. */
export function describeOutcome(outcome: UploadOutcome): Message {
  switch (outcome.kind) {
    case 'created':
    case 'unknown':
      return message(`outcome.${outcome.kind}`);
    case 'created-unread':
      return message('outcome.created-unread', { problem: outcome.problem });
    case 'refused':
    case 'not-sent':
      return message(`outcome.${outcome.kind}`, { message: outcome.message });
    case 'refused-for-now':
      return outcome.retryAfterSeconds === null
        ? message('outcome.refused-for-now')
        : message('outcome.refused-for-now.after', { seconds: outcome.retryAfterSeconds });
    case 'incomplete':
      return message('outcome.incomplete', { sent: bytes(outcome.bytesSent) });
    default:
      return assertNever(outcome);
  }
}
