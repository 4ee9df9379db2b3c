import { assertNever } from '../../../shared/errors';
import { decisionsFor, type JobDecision, type JobState } from '../../../shared/job';
import { message, type Words } from '../../../shared/messages/message';
import type { AttemptEnded, Continuation, JobEvent, LookUpEnded } from './job-event';
import { describeCause } from './messages';

const BASE_DELAY_MS = 2_000;
const MAX_DELAY_MS = 5 * 60_000;

/** How often a request may break off, or a repeatable one get no response, before the marketer decides. */
export const MAX_ATTEMPTS = 5;

/**
 * Delays, in seconds, after a lookup that found nothing: a server may list a new audience late. After the last one,
 * "nothing" is believed.
 */
const LOOK_UP_DELAYS_SECONDS = [20, 100] as const;

export const INITIAL_STATE: JobState = { kind: 'waiting', reason: null, notBefore: null, attempts: 0 };

/** The whole life of a job, as one table. An event that does not fit the state is a bug, and throws. */
export function nextState(state: JobState, event: JobEvent): JobState {
  switch (event.kind) {
    case 'attempt-started':
      if (state.kind !== 'waiting') break;
      return { kind: 'sending', bytesSent: 0, bytesTotal: event.bytesTotal, handedOver: false, startedAt: event.at };
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
      if (state.kind === 'reconciling' || (state.kind === 'sending' && state.handedOver)) {
        return { kind: 'unknown', cause: event.message };
      }
      if (state.kind !== 'sending' && state.kind !== 'waiting') break;
      return { kind: 'failed', message: event.message };
    case 'look-up-ended':
      if (state.kind !== 'reconciling') break;
      return afterReconciling(state, event);
    case 'token-missing':
      if (state.kind !== 'waiting') break;
      return { kind: 'needs-token' };
    case 'token-saved':
      if (state.kind !== 'needs-token') break;
      return INITIAL_STATE;
    case 'network-changed':
      if (state.kind !== 'waiting' && state.kind !== 'reconciling') break;
      return { ...state, notBefore: null };
    case 'decided':
      // Stopping a request is no transition: how it then ends decides.
      if (state.kind === 'sending' || !decisionsFor(state).includes(event.decision)) break;
      return afterDecision(state, event.decision, event.continuation);
    case 'postponed':
      if (state.kind !== 'waiting') break;
      return retryLater({ ...event, attempts: state.attempts + 1 }, event.reason);
    case 'recovered':
      return state.kind === 'sending' ? afterProgramEnd(state, event.repeatable) : state;
    default:
      return assertNever(event);
  }
  throw new Error(`no transition from ${state.kind} on ${event.kind}`);
}

function afterDecision(
  state: JobState,
  decision: Exclude<JobDecision, 'remove'>,
  continuation: Continuation | undefined,
): JobState {
  switch (decision) {
    case 'look-again':
      return startReconciling('cause' in state ? state.cause : '');
    case 'retry':
    case 'send-again':
      return INITIAL_STATE;
    case 'it-exists':
      if (continuation === 'blocked') {
        const lookUp = state.kind === 'unknown' ? state.lookUp : undefined;
        return { kind: 'unknown', cause: message('job.partsWithoutId'), ...(lookUp === undefined ? {} : { lookUp }) };
      }
      return continuation === 'continue' ? INITIAL_STATE : { kind: 'done', audienceId: null, confirmed: 'person' };
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
      if (event.continuation !== undefined) return INITIAL_STATE;
      return { kind: 'done', audienceId: outcome.audience.id, confirmed: 'response' };
    case 'created-unread':
      return repeatable ? { kind: 'unknown', cause: outcome.problem } : startReconciling(outcome.problem);
    case 'refused':
      return isAuthFailure(outcome.response.status)
        ? { kind: 'needs-token' }
        : { kind: 'refused', message: outcome.message };
    case 'refused-for-now':
      return retryLater(event, message('job.serverBusy'), outcome.retryAfterSeconds ?? 0);
    case 'not-sent':
      return outcome.needsPerson ? { kind: 'failed', message: outcome.message } : retryLater(event, outcome.message);
    case 'incomplete':
      return attempts < MAX_ATTEMPTS
        ? retryLater(event, message('job.broken'))
        : { kind: 'failed', message: message('job.brokenTooOften') };
    case 'unknown':
      if (!repeatable) return startReconciling(describeCause(outcome));
      return attempts < MAX_ATTEMPTS
        ? retryLater(event, message('job.responseLost'))
        : { kind: 'unknown', cause: describeCause(outcome) };
    default:
      return assertNever(outcome);
  }
}

/** A job that would continue by itself is cancelled; one that has ended, or may have arrived, keeps its state. */
function afterCancelled(event: AttemptEnded): JobState {
  const state = afterAttempt({ ...event, attempts: MAX_ATTEMPTS });
  const unfinished = state.kind === 'waiting' || state.kind === 'needs-token' || event.outcome.kind === 'incomplete';
  return unfinished ? { kind: 'cancelled' } : state;
}

/** Without the start time nobody can tell whether an audience was created since. */
function afterProgramEnd(state: Extract<JobState, { kind: 'sending' }>, repeatable: boolean): JobState {
  if (!state.handedOver || repeatable) return INITIAL_STATE;
  return state.startedAt === undefined
    ? { kind: 'unknown', cause: message('cause.program-ended') }
    : startReconciling(message('cause.program-ended'));
}

function startReconciling(cause: Words): JobState {
  return { kind: 'reconciling', cause, looks: 0, notBefore: null, attempts: 0 };
}

/** Reconciling never sends a request again. */
function afterReconciling(state: Extract<JobState, { kind: 'reconciling' }>, event: LookUpEnded): JobState {
  const { lookUp, offline, at, random } = event;
  const { verdict, looks } = lookUp;
  const stillReconciling = { ...state, looks, attempts: 0 };
  switch (verdict) {
    case 'found':
      if (event.continuation !== undefined) return INITIAL_STATE;
      return { kind: 'done', audienceId: lookUp.seen[0]?.id ?? null, confirmed: 'lookup' };
    case 'nothing': {
      const pause = LOOK_UP_DELAYS_SECONDS[looks - 1];
      if (pause === undefined) break;
      return { ...stillReconciling, notBefore: isoTimeAfter(at, pause * 1000) };
    }
    case 'failed': {
      const attempts = state.attempts + 1;
      if (attempts >= MAX_ATTEMPTS && !offline) break;
      return { ...stillReconciling, attempts, notBefore: isoTimeAfter(at, backoffMs(attempts, random)) };
    }
    case 'several':
    case 'undated':
    case 'not-offered':
      break;
    default:
      return assertNever(verdict);
  }
  return { kind: 'unknown', cause: state.cause, lookUp };
}

/** Never sooner than the server requested. */
function retryLater(
  { attempts, at, random }: Pick<AttemptEnded, 'attempts' | 'at' | 'random'>,
  reason: Words,
  atLeastSeconds = 0,
): JobState {
  const pauseMs = Math.max(atLeastSeconds * 1000, backoffMs(attempts, random));
  return { kind: 'waiting', reason, notBefore: isoTimeAfter(at, pauseMs), attempts };
}

/**
 * How long to wait before the next attempt, in milliseconds: exponential with full jitter. `attempts`: the number of
 * equal failures in a row, from 1. `random`: 0 to 1, new for each call.
 */
function backoffMs(attempts: number, random: number): number {
  return Math.floor(random * Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (attempts - 1)));
}

function isoTimeAfter(at: Date, pauseMs: number): string {
  return new Date(at.getTime() + pauseMs).toISOString();
}

/** Unauthorised: the token is missing or not accepted. */
function isAuthFailure(status: number): boolean {
  return status === 401 || status === 403;
}
