import { describeParts, describeState } from '../../shared/describe/job';
import { assertNever } from '../../shared/errors';
import { isPartlySent, type UploadJob } from '../../shared/job';
import { type Message, message, type Words } from '../../shared/messages/message';
import { EXIT, type ExitCode } from '../exit-codes';
import { joinSentences, t, translate } from '../translate';

/** The state of an upload, for a script. */
export function exitCodeOfJob({ state }: UploadJob): ExitCode {
  switch (state.kind) {
    case 'done':
      return EXIT.done;
    case 'reconciling':
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

/** The exit code of the most serious result. */
export function worstExitCode(jobs: readonly UploadJob[]): ExitCode {
  const codes = jobs.map(exitCodeOfJob);
  const order = [EXIT.outcomeUnknown, EXIT.failed, EXIT.queued];
  return order.find((code) => codes.includes(code)) ?? EXIT.done;
}

/** The name of the new audience, or the ID of the one that people are added to. */
export function jobName({ target }: UploadJob): Message {
  return target.kind === 'new'
    ? message('cli.job.name', { name: target.fields.name })
    : message('cli.job.addition', { id: target.audienceId });
}

/** What happened to an upload, and what to do. */
export function describeJob(job: UploadJob): string {
  const parts = describeParts(job);
  const lines = [stateInWords(job), parts === null ? '' : translate(parts), nextSteps(job)];
  return lines.filter((line) => line !== '').join('\n');
}

/** A few sentences on one line. */
export function stateInWords(job: UploadJob): string {
  return joinSentences([...headline(job), ...describeState(job)]);
}

/** The state in a few words, as the window's label says it. */
function headline(job: UploadJob): readonly Words[] {
  switch (job.state.kind) {
    case 'waiting':
    case 'needs-token':
      return [message('cli.job.notYet')];
    case 'refused':
    case 'failed':
      return isPartlySent(job) ? [] : [message('cli.job.not')];
    case 'sending':
    case 'done':
    case 'reconciling':
    case 'unknown':
    case 'cancelled':
      return [];
    default:
      return assertNever(job.state);
  }
}

/** The commands that can follow. */
function nextSteps({ id, state }: UploadJob): string {
  const command = (options: string, what: Message) => t('cli.job.command', { command: options, what });
  switch (state.kind) {
    case 'waiting':
    case 'needs-token':
      return [
        t('cli.job.kept'),
        command(`resume ${id}`, message('cli.job.resume')),
        command(`cancel ${id}`, message('cli.job.cancel')),
      ].join('\n');
    case 'reconciling':
      return command(`resume ${id}`, message('cli.job.look'));
    case 'unknown':
      return [
        command(`resolve ${id} --sent`, message('cli.job.sent')),
        command(`resolve ${id} --send-again`, message('cli.job.sendAgain')),
        ...(state.lookUp === undefined || state.lookUp.verdict === 'not-offered'
          ? []
          : [command(`resolve ${id} --look`, message('cli.job.lookAgain'))]),
      ].join('\n');
    case 'refused':
    case 'failed':
    case 'cancelled':
      return [
        command(`resume ${id}`, message('cli.job.retry')),
        command(`remove ${id}`, message('cli.job.remove')),
      ].join('\n');
    case 'sending':
    case 'done':
      return '';
    default:
      return assertNever(state);
  }
}
