import { assertNever } from '../errors';
import { createdAudienceIds, isPartlySent, type JobState, type UploadJob } from '../job';
import { bytes, type Message, message, type Words } from '../messages/message';
import type { LookUp, UploadOutcome } from '../upload';

/** How an upload stands and what follows, sentence by sentence. */
export function describeState(job: UploadJob): readonly Words[] {
  const { state } = job;
  switch (state.kind) {
    case 'waiting':
      return [state.reason ?? message('job.waiting.turn'), ...next('job.waiting.next', state)];
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
    case 'looking':
      return [
        state.cause,
        message('job.mayExist'),
        message('job.looking'),
        ...(state.looks === 0 ? [] : [message('job.looking.soFar')]),
        ...next('job.looking.next', state),
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
  if (confirmed === 'look') return message('job.done.look', { audience: audienceId ?? '' });
  return audienceId === null ? message('job.done.withoutId') : message('job.done', { audience: audienceId });
}

function next(
  id: 'job.waiting.next' | 'job.looking.next',
  { notBefore }: { readonly notBefore: string | null },
): readonly Message[] {
  return notBefore === null ? [] : [message(id, { at: new Date(notBefore) })];
}

/** How far an upload in parts has got; null where it goes in one request. */
export function describeParts({ parts }: UploadJob): Message | null {
  if (parts === undefined) return null;
  const sent = parts.filter(({ state }) => state === 'sent').length;
  return message('job.parts', { sent, all: parts.length });
}

/** What the server's list told about an upload that was never answered. */
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
