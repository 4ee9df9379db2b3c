import { parseApiAddress } from '../../core/api/transport/address';
import type { UploadQueue } from '../../core/queue/upload-queue';
import { AppError } from '../../shared/errors';
import { sanitiseText } from '../../shared/harmless';
import { decisionsFor, type JobDecision, type UploadJob } from '../../shared/job';
import { type Message, message } from '../../shared/messages/message';
import type { Context } from '../context';
import { describeJob, jobName, stateInWords, worstExitCode } from '../describe/describe-job';
import { describeReceipt } from '../describe/describe-receipt';
import { EXIT, type ExitCode } from '../exit-codes';
import { type JobSession, withJobSession } from '../job-session';
import { notify, print, printJson, showOutcome } from '../terminal/output';
import { t, translate } from '../translate';

interface JsonOption {
  readonly json: boolean;
}

interface FollowOptions extends JsonOption {
  readonly wait: boolean;
}

/** For commands that send nothing. */
const NO_TOKEN = { environmentTokenFor: null };

/** `uploads list`: every upload of this computer, the app's included, oldest first, with its actual state. */
export async function listUploadsCommand({ json }: JsonOption, context: Context): Promise<ExitCode> {
  return withJobSession(context, NO_TOKEN, async ({ queue }) => {
    const damaged = await loadAll(queue, context);
    const jobs = queue.jobs();
    if (json) await printJson(context.stdout, jobs);
    else for (const job of jobs) await print(context.stdout, formatRow(job));
    if (!json && jobs.length === 0) await notify(context.stderr, message('cli.uploads.none'));
    if (damaged > 0)
      await notify(context.stderr, message('cli.uploads.damaged', { count: damaged, folder: context.jobsRoot }));
    return EXIT.done;
  });
}

/** `uploads show`: one upload with its receipts. */
export async function showUploadCommand(id: string, { json }: JsonOption, context: Context): Promise<ExitCode> {
  return withJobSession(context, NO_TOKEN, async ({ queue }) => {
    await loadAll(queue, context);
    const job = findJob(queue.jobs(), id);
    if (json) {
      await printJson(context.stdout, job);
      return EXIT.done;
    }
    await print(context.stdout, `${formatRow(job)}\n${describeJob(job)}`);
    for (const receipt of job.receipts) await print(context.stdout, describeReceipt(receipt));
    return EXIT.done;
  });
}

/**
 * `uploads resume`: sends waiting uploads and looks up unknown ones; with an ID, also retries one that failed or was
 * cancelled.
 */
export async function resumeUploadsCommand(
  id: string | undefined,
  options: FollowOptions,
  context: Context,
): Promise<ExitCode> {
  const jobs = await selectedJobs(id, context);
  if (jobs.length === 0) {
    await notify(context.stderr, message('cli.uploads.noneWaits'));
    return EXIT.done;
  }
  return withJobSession(context, { environmentTokenFor: tokenOrigin(jobs, context) }, async (opened) => {
    const ids = jobs.map((job) => job.id);
    await opened.queue.load(ids);
    for (const job of opened.queue.jobs()) await prepareToResume(job, opened);
    await opened.queue.networkChanged();
    return follow(ids, options, opened, context);
  });
}

/** `uploads cancel`: cancels an upload that has not been sent yet. */
export async function cancelUploadCommand(id: string, context: Context): Promise<ExitCode> {
  return decideOnly(id, 'cancel', context);
}

/**
 * `uploads remove`: deletes an upload, its hashed file, its receipts and what the app remembers of its lists from this
 * computer.
 */
export async function removeUploadCommand(id: string, context: Context): Promise<ExitCode> {
  return decideOnly(id, 'remove', context);
}

interface ResolveOptions extends FollowOptions {
  readonly sent: boolean;
  readonly sendAgain: boolean;
  readonly look: boolean;
}

/** `uploads resolve`: records what the marketer knows or decides about an upload whose outcome is unknown. */
export async function resolveUploadCommand(id: string, options: ResolveOptions, context: Context): Promise<ExitCode> {
  const decision = decisionFrom(options);
  const [job] = await selectedJobs(id, context);
  if (job === undefined) throw noSuchUpload(id);
  return withJobSession(context, { environmentTokenFor: tokenOrigin([job], context) }, async (opened) => {
    await opened.queue.load([job.id]);
    await decide(job.id, decision, opened);
    return follow([job.id], options, opened, context);
  });
}

function decisionFrom({ sent, sendAgain, look }: ResolveOptions): JobDecision {
  if (Number(sent) + Number(sendAgain) + Number(look) !== 1) {
    throw new AppError('usage', message('cli.option.resolve'));
  }
  return sent ? 'it-exists' : sendAgain ? 'send-again' : 'look-again';
}

async function decideOnly(id: string, decision: JobDecision, context: Context): Promise<ExitCode> {
  return withJobSession(context, NO_TOKEN, async (opened) => {
    await loadAll(opened.queue, context);
    const job = findJob(opened.queue.jobs(), id);
    await decide(job.id, decision, opened);
    if (decision === 'remove') await forgetLists(job.id, context);
    const updated = opened.queue.jobs().find((candidate) => candidate.id === job.id);
    const removed = message('cli.uploads.removed', { upload: jobName(job) });
    await notify(context.stderr, updated === undefined ? removed : stateInWords(updated));
    return EXIT.done;
  });
}

/** A failure is only reported: the upload itself is gone. */
async function forgetLists(upload: string, { openListHistory, stderr }: Context): Promise<void> {
  const sentences: Message[] = [];
  const history = await openListHistory((sentence) => sentences.push(sentence));
  try {
    await history.forget(upload);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    sentences.push(message('unkept.removal', { problem: error.description }));
  }
  for (const sentence of sentences) await notify(stderr, sentence);
}

async function decide(id: string, decision: JobDecision, { queue }: JobSession): Promise<void> {
  const job = findJob(queue.jobs(), id);
  if (!decisionsFor(job.state).includes(decision)) {
    throw new AppError('usage', message('cli.uploads.impossible', { state: stateInWords(job) }));
  }
  await queue.decide(id, decision);
}

/** Loads every job, says how many a later version has left, and returns how many are damaged. */
async function loadAll(queue: UploadQueue, { stderr }: Context): Promise<number> {
  const { damaged, later } = await queue.load();
  if (later > 0) await notify(stderr, message('later.uploads', { count: later }));
  return damaged;
}

/** The jobs to work on: the named one, or all that could continue. */
async function selectedJobs(id: string | undefined, context: Context): Promise<readonly UploadJob[]> {
  return withJobSession(context, NO_TOKEN, async ({ queue }) => {
    await loadAll(queue, context);
    if (id !== undefined) return [findJob(queue.jobs(), id)];
    return queue
      .jobs()
      .filter(({ state }) => ['waiting', 'needs-token', 'reconciling', 'sending'].includes(state.kind));
  });
}

/** Retries a job that failed or was cancelled; a waiting job is sent without further delay. */
async function prepareToResume(job: UploadJob, { queue }: JobSession): Promise<void> {
  const { id, state } = job;
  if (state.kind === 'unknown') {
    throw new AppError('usage', message('cli.uploads.decide', { state: stateInWords(job) }));
  }
  if (decisionsFor(state).includes('retry')) await queue.decide(id, 'retry');
}

async function follow(
  ids: readonly string[],
  { wait, json }: FollowOptions,
  { queue, settled }: JobSession,
  context: Context,
): Promise<ExitCode> {
  await queue.start(ids);
  const settledJobs = await settled(ids, wait);
  // Only then do interrupted ones say what became of them.
  if (context.signal.aborted) await queue.close();
  const jobs = context.signal.aborted ? queue.jobs().filter(({ id }) => ids.includes(id)) : settledJobs;
  await showOutcome(context.stderr, async () => {
    if (json) await printJson(context.stdout, jobs);
    else for (const job of jobs) await print(context.stdout, `${formatRow(job)}\n${describeJob(job)}`);
  });
  const exitCode = worstExitCode(jobs);
  return context.signal.aborted && exitCode !== EXIT.outcomeUnknown ? EXIT.interrupted : exitCode;
}

/** A token from the environment belongs to no particular server, so it must not go to two. */
function tokenOrigin(jobs: readonly UploadJob[], { tokenFromEnvironment }: Context): string | null {
  const [origin = null, ...others] = new Set(jobs.map(({ api }) => parseApiAddress(api).origin));
  if (others.length === 0 || tokenFromEnvironment === null) return origin;
  throw new AppError('usage', message('cli.uploads.severalServers'));
}

/** Finds a job by its ID or by an unambiguous beginning of it. */
function findJob(jobs: readonly UploadJob[], id: string): UploadJob {
  const found = jobs.filter((job) => job.id.startsWith(id.toLowerCase()));
  const [job] = found;
  if (job === undefined || id === '') throw noSuchUpload(id);
  if (found.length > 1) throw new AppError('usage', message('cli.uploads.ambiguous', { id }));
  return job;
}

function noSuchUpload(id: string): AppError {
  return new AppError('usage', message('cli.uploads.unknown', { id }));
}

function formatRow(job: UploadJob): string {
  return [
    job.id,
    job.createdAt,
    job.state.kind,
    t('cli.uploads.lines', { count: job.file.lines }),
    sanitiseText(translate(jobName(job))),
  ].join('\t');
}
