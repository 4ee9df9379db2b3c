import { assertNever } from '../../shared/errors';
import { createdAudienceIds, isPartlySent, type JobState, type UploadJob } from '../../shared/job';
import type { LookUp } from '../../shared/upload';
import { EXIT, type ExitCode } from '../exit-codes';
import { formatNumber } from '../terminal/output';

/** How an upload stands, for a script. */
export function exitCodeOfJob({ state }: UploadJob): ExitCode {
  switch (state.kind) {
    case 'done':
      return EXIT.done;
    case 'looking':
    case 'unknown':
      return EXIT.outcomeUnknown;
    case 'waiting':
    case 'sending':
      return EXIT.queued;
    case 'needs-token':
    case 'refused':
    case 'failed':
    case 'cancelled':
      return EXIT.failed;
    default:
      return assertNever(state);
  }
}

/** Where several uploads ended differently, what most wants to be heard of. */
export function worstExitCode(jobs: readonly UploadJob[]): ExitCode {
  const codes = jobs.map(exitCodeOfJob);
  const order = [EXIT.outcomeUnknown, EXIT.failed, EXIT.queued];
  return order.find((code) => codes.includes(code)) ?? EXIT.done;
}

export function jobName({ target }: UploadJob): string {
  return target.kind === 'new' ? `“${target.fields.name}”` : `people for audience ${target.audienceId}`;
}

/** What happened to an upload, and what to do. */
export function describeJob(job: UploadJob): string {
  const lines = [describeState(job), describeParts(job), nextSteps(job)];
  return lines.filter((line) => line !== '').join('\n');
}

function describeParts({ parts }: UploadJob): string {
  if (parts === undefined) return '';
  const sent = parts.filter(({ state }) => state === 'sent').length;
  return `Of ${formatNumber(parts.length)} parts, ${formatNumber(sent)} have arrived.`;
}

/** One or two sentences. */
export function describeState(job: UploadJob): string {
  const { state } = job;
  switch (state.kind) {
    case 'waiting':
      return `Not uploaded yet. ${state.reason ?? 'It waits for its turn.'}`;
    case 'needs-token':
      return 'Not uploaded yet: the server wants a valid access token. Save one with “audience-uploader token save”, or set AUDIENCE_API_TOKEN.';
    case 'sending':
      return 'It is being sent by another program.';
    case 'done':
      return doneSentence(state, createdAudienceIds(job));
    case 'refused':
    case 'failed':
      return `${isPartlySent(job) ? 'Not all of it was uploaded.' : 'Not uploaded.'} ${state.message}`;
    case 'looking':
      return `${state.cause} The audience may exist or not, so it is not sent again by itself. The list of audiences of the server is to tell.`;
    case 'unknown':
      return [
        state.cause,
        'The audience may exist or not, so it is not sent again by itself.',
        ...lookUpSentences(state.lookUp),
      ].join(' ');
    case 'cancelled':
      return isPartlySent(job)
        ? 'Cancelled before it was complete. The audience exists, with the parts that had arrived.'
        : 'Cancelled before it was complete. Nothing was created.';
    default:
      return assertNever(state);
  }
}

type DoneState = Extract<JobState, { kind: 'done' }>;

function doneSentence({ audienceId, confirmed }: DoneState, made: readonly string[]): string {
  if (confirmed === 'person') return 'Done: you confirmed that it arrived.';
  const suffix = confirmed === 'look' ? ' Its answer never came, but the list of the server holds it.' : '';
  const audiences = made.length > 1 ? `audiences ${made.join(' and ')}` : `audience ${audienceId ?? ''}`;
  return `Done: ${audiences}.${suffix}`;
}

function lookUpSentences(lookUp: LookUp | undefined): readonly string[] {
  return lookUp === undefined ? [] : [describeLookUp(lookUp)];
}

/** What the list of audiences of the server told. */
export function describeLookUp({ verdict, looks, seen, problem }: LookUp): string {
  const ids = seen.map(({ id }) => id).join(', ');
  switch (verdict) {
    case 'found':
      return `The list of the server holds it: ${ids}.`;
    case 'nothing':
      return `The whole list of the server was read ${looks === 1 ? 'once' : `${formatNumber(looks)} times`}, and no new audience of this name was in it.`;
    case 'several':
      return `The list of the server holds new audiences of this name (${ids}), and which one is from this upload cannot be told.`;
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

/** The commands that go on from here. */
function nextSteps({ id, state }: UploadJob): string {
  const command = (name: string, what: string) => `  audience-uploader uploads ${name}  ${what}`;
  switch (state.kind) {
    case 'waiting':
    case 'needs-token':
      return [
        'It is kept; the app sends it as well when it is open.',
        command(`resume ${id}`, 'sends it'),
        command(`cancel ${id}`, 'calls it off'),
      ].join('\n');
    case 'looking':
      return command(`resume ${id}`, 'looks whether it arrived');
    case 'unknown':
      return [
        command(`resolve ${id} --sent`, 'if your ad account shows it'),
        command(`resolve ${id} --send-again`, 'if it is not there; this may create a duplicate'),
        ...(state.lookUp === undefined || state.lookUp.verdict === 'not-offered'
          ? []
          : [command(`resolve ${id} --look`, 'asks the server once more')]),
      ].join('\n');
    case 'refused':
    case 'failed':
    case 'cancelled':
      return [
        command(`resume ${id}`, 'tries it again'),
        command(`remove ${id}`, 'deletes it and its hashed file'),
      ].join('\n');
    case 'sending':
    case 'done':
      return '';
    default:
      return assertNever(state);
  }
}
