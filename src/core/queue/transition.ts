import { assertNever } from '../../shared/errors';
import { decisionsFor, type JobDecision, type JobState } from '../../shared/job';
import type { UploadOutcome } from '../../shared/upload';
import { backoffMs } from './backoff';
import { causeWords, WORDS } from './words';

/** What can happen to a job. */
export type JobEvent =
  | { readonly kind: 'attempt-started'; readonly bytesTotal: number }
  | { readonly kind: 'progressed'; readonly bytesSent: number; readonly bytesTotal: number }
  /** The closing boundary is about to leave: from now on the server may hold the whole request. */
  | { readonly kind: 'handed-over' }
  | AttemptEnded
  /** The attempt was not made, or not completed: the file, the fields or the disk are not fit for it. */
  | { readonly kind: 'gave-up'; readonly message: string }
  | { readonly kind: 'token-missing' }
  | { readonly kind: 'token-saved' }
  | { readonly kind: 'network-changed' }
  | { readonly kind: 'decided'; readonly decision: Exclude<JobDecision, 'remove'> }
  /** The program started, and found the job as an earlier run left it. */
  | { readonly kind: 'recovered'; readonly repeatable: boolean };

export interface AttemptEnded {
  readonly kind: 'ended';
  readonly outcome: UploadOutcome;
  /** How many ended alike in a row, this one included; a spell of another kind in between is a fresh start. */
  readonly attempts: number;
  /** Sending the whole request twice does no harm: people added twice to an audience are in it once. */
  readonly repeatable: boolean;
  /** A person wanted it to stop; how far it had got decides. */
  readonly cancelled: boolean;
  readonly at: Date;
  /** 0 to 1, for the backoff. */
  readonly random: number;
}

/** How often a request may break off, or a repeatable one stay unanswered, before a person is asked. */
export const MOST_ATTEMPTS = 5;

export const FRESH: JobState = { kind: 'waiting', reason: null, notBefore: null, attempts: 0 };

/** The whole life of a job, as one table. A pair that is not in it is a bug of ours, and throws. */
export function nextState(state: JobState, event: JobEvent): JobState {
  switch (event.kind) {
    case 'attempt-started':
      if (state.kind !== 'waiting') break;
      return { kind: 'sending', bytesSent: 0, bytesTotal: event.bytesTotal, handedOver: false };
    case 'progressed':
      if (state.kind !== 'sending') break;
      return { ...state, bytesSent: event.bytesSent, bytesTotal: event.bytesTotal };
    case 'handed-over':
      if (state.kind !== 'sending') break;
      return { ...state, handedOver: true };
    case 'ended':
      if (state.kind !== 'sending') break;
      return event.cancelled ? afterCancelled(event) : afterAttempt(event);
    case 'gave-up':
      if (state.kind === 'sending' && state.handedOver) return { kind: 'unknown', cause: event.message };
      if (state.kind !== 'sending' && state.kind !== 'waiting') break;
      return { kind: 'failed', message: event.message };
    case 'token-missing':
      if (state.kind !== 'waiting') break;
      return { kind: 'needs-token' };
    case 'token-saved':
      if (state.kind !== 'needs-token') break;
      return FRESH;
    case 'network-changed':
      if (state.kind !== 'waiting') break;
      return { ...state, notBefore: null };
    case 'decided':
      // To stop a request is no transition: how it then ends decides.
      if (state.kind === 'sending' || !decisionsFor(state).includes(event.decision)) break;
      return afterDecision(event.decision);
    case 'recovered':
      return state.kind === 'sending' ? afterProgramEnd(state.handedOver, event.repeatable) : state;
    default:
      return assertNever(event);
  }
  throw new Error(`a job that is ${state.kind} cannot take ${event.kind}`);
}

function afterDecision(decision: Exclude<JobDecision, 'remove'>): JobState {
  switch (decision) {
    case 'retry':
    case 'send-again':
      return FRESH;
    case 'it-exists':
      return { kind: 'done', audienceId: null, confirmed: 'person' };
    case 'cancel':
      return { kind: 'cancelled' };
    default:
      return assertNever(decision);
  }
}

function afterAttempt(event: AttemptEnded): JobState {
  const { outcome, attempts, repeatable } = event;
  switch (outcome.kind) {
    case 'created':
      return { kind: 'done', audienceId: outcome.audience.id, confirmed: 'answer' };
    case 'created-unread':
      return { kind: 'unknown', cause: outcome.problem };
    case 'refused':
      return isAboutToken(outcome.answer.status)
        ? { kind: 'needs-token' }
        : { kind: 'refused', message: outcome.message };
    case 'refused-for-now':
      return later(event, WORDS.serverBusy, outcome.retryAfterSeconds ?? 0);
    case 'not-sent':
      return outcome.needsPerson ? { kind: 'failed', message: outcome.message } : later(event, outcome.message);
    case 'incomplete':
      return attempts < MOST_ATTEMPTS ? later(event, WORDS.broken) : { kind: 'failed', message: WORDS.brokenTooOften };
    case 'unknown':
      return repeatable && attempts < MOST_ATTEMPTS
        ? later(event, WORDS.answerLost)
        : { kind: 'unknown', cause: causeWords(outcome) };
    default:
      return assertNever(outcome);
  }
}

/** What would go on by itself stops; what came to an end, or may have, is told as it is. */
function afterCancelled(event: AttemptEnded): JobState {
  const state = afterAttempt({ ...event, repeatable: false });
  const unfinished = state.kind === 'waiting' || state.kind === 'needs-token' || event.outcome.kind === 'incomplete';
  return unfinished ? { kind: 'cancelled' } : state;
}

function afterProgramEnd(handedOver: boolean, repeatable: boolean): JobState {
  return handedOver && !repeatable ? { kind: 'unknown', cause: WORDS.programEnded } : FRESH;
}

/** Never sooner than the server asked for. */
function later({ attempts, at, random }: AttemptEnded, reason: string, atLeastSeconds = 0): JobState {
  const pauseMs = Math.max(atLeastSeconds * 1000, backoffMs(attempts, random));
  return { kind: 'waiting', reason, notBefore: new Date(at.getTime() + pauseMs).toISOString(), attempts };
}

/** The server knows the call but not the caller. */
function isAboutToken(status: number): boolean {
  return status === 401 || status === 403;
}
