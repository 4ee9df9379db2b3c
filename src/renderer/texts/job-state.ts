import { assertNever } from '../../shared/errors';
import { createdAudienceIds, isPartlySent, type JobState, type UploadJob } from '../../shared/job';
import type { LookUp, UploadOutcome } from '../../shared/upload';
import { formatBytes, formatCount, formatNumber } from '../format';
import { formatSoon } from './soon';

export type Tone = 'neutral' | 'busy' | 'good' | 'warning' | 'bad';

interface StateDescription {
  readonly label: string;
  readonly tone: Tone;
  readonly sentence: string;
}

/** A job's state as a chip and a sentence that says what follows; `now` in milliseconds. */
export function describeState(job: UploadJob, now = Date.now()): StateDescription {
  const { state } = job;
  switch (state.kind) {
    case 'waiting':
      return { label: 'Waiting', tone: 'neutral', sentence: waitingSentence(state, now) };
    case 'needs-token':
      return {
        label: 'Needs a token',
        tone: 'warning',
        sentence: 'The server wants a valid access token. The upload goes on once you have saved one.',
      };
    case 'sending':
      return {
        label: 'Sending',
        tone: 'busy',
        sentence: state.handedOver
          ? 'Everything has been sent. Waiting for the answer of the server…'
          : `${formatBytes(state.bytesSent)} of ${formatBytes(state.bytesTotal)} sent`,
      };
    case 'done':
      return { label: 'Done', tone: 'good', sentence: doneSentence(state, createdAudienceIds(job)) };
    case 'refused':
      return { label: 'Refused', tone: 'bad', sentence: `${partialPrefix(job)}${state.message}` };
    case 'looking':
      return {
        label: 'Outcome unknown',
        tone: 'busy',
        sentence: `${state.cause} ${MAY_EXIST} ${lookingSentence(state, now)}`,
      };
    case 'unknown':
      return {
        label: 'Outcome unknown',
        tone: 'warning',
        sentence: [
          state.cause,
          MAY_EXIST,
          state.lookUp === undefined ? '' : describeLookUp(state.lookUp),
          LOOK_YOURSELF,
        ]
          .filter((sentence) => sentence !== '')
          .join(' '),
      };
    case 'failed':
      return { label: 'Failed', tone: 'bad', sentence: `${partialPrefix(job)}${state.message}` };
    case 'cancelled':
      return {
        label: 'Cancelled',
        tone: 'neutral',
        sentence: isPartlySent(job)
          ? 'Cancelled before it was complete. The audience exists, with the parts that had arrived.'
          : 'Cancelled before it was complete. Nothing was created.',
      };
    default:
      return assertNever(state);
  }
}

function partialPrefix(job: UploadJob): string {
  return isPartlySent(job) ? 'Not all of it has arrived. ' : '';
}

const MAY_EXIST = 'The audience may exist or not, so it is not sent again by itself.';
const LOOK_YOURSELF = 'Please look in your ad account.';

function lookingSentence({ looks, notBefore }: Extract<JobState, { kind: 'looking' }>, now: number): string {
  const soFar = looks === 0 ? '' : ' It was not there so far.';
  const when = notBefore === null ? '' : ` Next look ${formatSoon(notBefore, now)}.`;
  return `The list of audiences of the server is read to see whether it is there.${soFar}${when}`;
}

/** What the server's list told about an upload that was never answered. */
export function describeLookUp({ verdict, looks, seen, problem }: LookUp): string {
  const ids = seen.map(({ id }) => id).join(', ');
  const times = formatCount(looks, 'time', 'times');
  switch (verdict) {
    case 'found':
      return `The audience is in the list of the server: ${ids}.`;
    case 'nothing':
      return `The whole list of the server was read ${times}, and no new audience of this name was in it.`;
    case 'several':
      return `The list of the server holds new audiences of this name (${ids}), and it cannot be told which one is from this upload.`;
    case 'undated':
      return `The list of the server holds this name (${ids}), but not since when.`;
    case 'not-offered':
      return 'This server has no list of audiences that could tell.';
    case 'failed':
      return `The list of audiences could not be read: ${problem ?? 'the server did not give it.'}`;
    default:
      return assertNever(verdict);
  }
}

function waitingSentence({ reason, notBefore }: Extract<JobState, { kind: 'waiting' }>, now: number): string {
  const when = notBefore === null ? '' : ` Next attempt ${formatSoon(notBefore, now)}.`;
  return `${reason ?? 'It is sent as soon as its turn comes.'}${when}`;
}

type DoneState = Extract<JobState, { kind: 'done' }>;

function doneSentence({ audienceId, confirmed }: DoneState, made: readonly string[]): string {
  if (made.length > 1) return `The server has made ${made.length} audiences. Their IDs are ${made.join(' and ')}.`;
  if (confirmed === 'look') {
    return `The answer never came, but the audience is in the list of the server. Its ID is ${audienceId ?? ''}.`;
  }
  if (confirmed === 'person') return 'You confirmed that the audience exists.';
  return audienceId === null
    ? 'The server has accepted the audience.'
    : `The server has accepted the audience. Its ID is ${audienceId}.`;
}

/** Jobs that go on or want something of the person; the badge of the rail counts them. */
export function isUnfinished({ state }: UploadJob): boolean {
  return (
    state.kind === 'waiting' ||
    state.kind === 'needs-token' ||
    state.kind === 'sending' ||
    state.kind === 'looking' ||
    state.kind === 'unknown'
  );
}

/** How one attempt ended, for a receipt. */
export function describeOutcome(outcome: UploadOutcome): string {
  switch (outcome.kind) {
    case 'created':
      return 'Accepted by the server';
    case 'created-unread':
      return `Accepted by the server, but its answer could not be read (${outcome.problem})`;
    case 'refused':
      return `Refused: ${outcome.message}`;
    case 'refused-for-now':
      return outcome.retryAfterSeconds === null
        ? 'The server was too busy; nothing was created'
        : `The server asked to come back in ${formatNumber(outcome.retryAfterSeconds)} seconds; nothing was created`;
    case 'not-sent':
      return `Nothing was sent: ${outcome.message}`;
    case 'incomplete':
      return `Broken off after ${formatBytes(outcome.bytesSent)}; nothing was created`;
    case 'unknown':
      return 'No certain answer; the audience may exist or not';
    default:
      return assertNever(outcome);
  }
}
