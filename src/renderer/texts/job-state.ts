import { assertNever } from '../../shared/errors';
import type { JobState, UploadJob } from '../../shared/job';
import type { UploadOutcome } from '../../shared/upload';
import { formatBytes, formatClock, formatNumber } from '../format';

export type Tone = 'neutral' | 'busy' | 'good' | 'warning' | 'bad';

export interface StateWords {
  readonly label: string;
  readonly tone: Tone;
  readonly sentence: string;
}

/** A job's state as a chip and a sentence that says what follows. */
export function describeState(state: JobState): StateWords {
  switch (state.kind) {
    case 'waiting':
      return { label: 'Waiting', tone: 'neutral', sentence: waitingSentence(state) };
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
      return { label: 'Done', tone: 'good', sentence: doneSentence(state) };
    case 'refused':
      return { label: 'Refused', tone: 'bad', sentence: state.message };
    case 'unknown':
      return {
        label: 'Outcome unknown',
        tone: 'warning',
        sentence: `${state.cause} The audience may exist or not, so it is not sent again by itself. Please look in your ad account.`,
      };
    case 'failed':
      return { label: 'Failed', tone: 'bad', sentence: state.message };
    case 'cancelled':
      return {
        label: 'Cancelled',
        tone: 'neutral',
        sentence: 'Cancelled before it was complete. Nothing was created.',
      };
    default:
      return assertNever(state);
  }
}

function waitingSentence({ reason, notBefore }: Extract<JobState, { kind: 'waiting' }>): string {
  const when = notBefore === null ? '' : ` Next attempt at ${formatClock(notBefore)}.`;
  return `${reason ?? 'It is sent as soon as its turn comes.'}${when}`;
}

function doneSentence({ audienceId, confirmed }: Extract<JobState, { kind: 'done' }>): string {
  if (confirmed === 'person') return 'You confirmed that the audience exists.';
  return audienceId === null
    ? 'The server has accepted the audience.'
    : `The server has accepted the audience. Its ID is ${audienceId}.`;
}

/** Jobs that go on or want something of the person; the badge of the rail counts them. */
export function isUnfinished({ state }: UploadJob): boolean {
  return (
    state.kind === 'waiting' || state.kind === 'needs-token' || state.kind === 'sending' || state.kind === 'unknown'
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
