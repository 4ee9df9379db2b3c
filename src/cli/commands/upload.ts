import { parseApiAddress } from '../../core/api/transport/address';
import { validateFields } from '../../core/api/transport/fields';
import { assertReadable } from '../../core/person-file/existing-files/read-file-lines';
import type { PreparedUserType } from '../../core/prepare-audience';
import type { UserType } from '../../shared/audience';
import { AppError } from '../../shared/errors';
import type { UploadJob } from '../../shared/job';
import { bytes, type Message, message } from '../../shared/messages/message';
import type { Difference } from '../../shared/person-file';
import type { AudienceFile, UploadTarget } from '../../shared/upload';
import { connect } from '../connect';
import type { Context } from '../context';
import { describePrepared } from '../describe/describe-counts';
import { describeJob, exitCodeOfJob, jobName } from '../describe/describe-job';
import { describeRunNotes } from '../describe/describe-notes';
import { describeReceipt } from '../describe/describe-receipt';
import { EXIT, type ExitCode } from '../exit-codes';
import { type JobSession, withJobSession } from '../job-session';
import { checkHashPaths, checkPersonPaths } from '../lists/check-paths';
import type { HashSession } from '../lists/hash-session';
import { hashToFile, onlyNewPeople } from '../lists/hash-to-upload';
import type { UploadOptions } from '../options';
import { askYes } from '../terminal/ask';
import { notify, print, printJson, showOutcome } from '../terminal/output';
import { t } from '../translate';
import { hasTooManyRejects } from './hash';

/**
 * `upload`: lists in, an audience in the API out. The upload is kept in the folder that the app uses too, and is sent
 * at once. If it cannot be sent now it is kept (exit code 5); an unknown outcome is looked up and never repeated (4).
 */
export async function uploadCommand(
  lists: readonly string[],
  options: UploadOptions,
  context: Context,
  session: HashSession,
): Promise<ExitCode> {
  await checkHashPaths(lists, options, options.type, context);
  if (options.since !== undefined) {
    await checkPersonPaths(lists, { ...options, receipt: undefined }, [], context);
    await assertReadable(options.since);
  }
  const { address } = await connect(options.api, context);
  const { prepared, file: whole } = await hashToFile(lists, options, context, session);
  await notify(context.stderr, describePrepared(prepared.byUserType));
  for (const line of describeRunNotes(prepared.byUserType)) await notify(context.stderr, line);
  if (hasTooManyRejects(prepared, options)) {
    await notify(context.stderr, message('cli.upload.tooManyRejects'));
    return EXIT.tooManyRejects;
  }
  const userTypes = prepared.byUserType.filter(({ lines: lineCount }) => lineCount > 0);
  const [first] = userTypes;
  if (first === undefined) {
    throw new AppError('nothing-to-upload', message('audience.nothing'));
  }
  const target = targetOf(options, first.userType);
  if (target.kind === 'new') validateFields(target.fields);
  const { byUserType, file, difference } = await onlyNewPeople(userTypes, whole, options, context, session);
  if (difference?.added === 0) return reportNobody(difference, options, context);
  return withJobSession(context, { environmentTokenFor: address.origin }, async (jobs) => {
    await warnOfUnfinished(jobs, target, context);
    await confirm(options, address.origin, byUserType, file, context);
    const job = await sendNow(jobs, { options, byUserType, file, target, isOnlyNew: difference !== null }, context);
    await showOutcome(context.stderr, () => reportResult(job, difference, options, context));
    return job.state.kind === 'cancelled' ? EXIT.interrupted : exitCodeOfJob(job);
  });
}

async function reportNobody(
  difference: Difference,
  { since = '', json }: UploadOptions,
  { stdout, stderr }: Context,
): Promise<ExitCode> {
  await notify(stderr, message('cli.since.nobody', { since }));
  if (json) await printJson(stdout, { since: difference, receipt: null });
  return EXIT.done;
}

/** Warns about an earlier, unfinished upload to the same target. */
async function warnOfUnfinished({ queue }: JobSession, target: UploadTarget, { stderr }: Context): Promise<void> {
  await queue.load();
  for (const job of queue.jobs()) {
    if (exitCodeOfJob(job) !== EXIT.queued && exitCodeOfJob(job) !== EXIT.outcomeUnknown) continue;
    if (!isSameTarget(job.target, target)) continue;
    const what = message('cli.upload.unfinished', { upload: jobName(job), id: job.id });
    await notify(stderr, message('cli.note', { what }));
  }
}

function isSameTarget(a: UploadTarget, b: UploadTarget): boolean {
  if (a.fields.adAccountId !== b.fields.adAccountId) return false;
  if (a.kind === 'new') return b.kind === 'new' && a.fields.name.trim() === b.fields.name.trim();
  return b.kind === 'existing' && a.audienceId === b.audienceId;
}

interface ReadyUpload {
  readonly options: UploadOptions;
  readonly byUserType: readonly PreparedUserType[];
  readonly file: AudienceFile;
  readonly target: UploadTarget;
  /** People of an earlier file are suppressed. */
  readonly isOnlyNew: boolean;
}

/** Sends until the job is done or cannot continue now. Ctrl+C cancels it where that is still possible. */
async function sendNow(
  { queue, settled }: JobSession,
  { options, byUserType, file, target, isOnlyNew }: ReadyUpload,
  context: Context,
): Promise<UploadJob> {
  await queue.start([]);
  const { origin, basePath } = parseApiAddress(options.api);
  const onlyNew = isOnlyNew ? ({ onlyNew: true } as const) : {};
  const whole = { api: `${origin}${basePath}`, target, userTypes: byUserType, file, ...onlyNew };
  const newJob = options.partSize === undefined ? whole : { ...whole, linesPerPart: options.partSize };
  const id = await queue.add(newJob, file.path);
  const ended = await settled([id], options.wait);
  if (context.signal.aborted) {
    await queue.decide(id, 'cancel');
    await queue.close();
  }
  const job = queue.jobs().find((candidate) => candidate.id === id) ?? ended[0];
  if (job === undefined) throw new AppError('in-use', message('cli.upload.removed'));
  return job;
}

/**
 * Asks before anything risky; on a terminal, before everything. A script that calls `upload` has agreed to the rest.
 */
async function confirm(
  options: UploadOptions,
  origin: string,
  byUserType: readonly PreparedUserType[],
  file: AudienceFile,
  context: Context,
): Promise<void> {
  await notify(context.stderr, describeLeaving(options, origin, byUserType, file));
  if (options.yes) return;
  const risks = risksOf(byUserType, file);
  if (context.stdin.isTTY === true && context.stderr.isTTY === true) {
    const question = risks === null ? t('cli.upload.send') : t('cli.upload.sendRisky', { risks });
    if (await askYes(question, context)) return;
    throw new AppError('cancelled', message('cli.upload.notSent'));
  }
  if (risks !== null) throw new AppError('usage', message('cli.upload.risky', { risks }));
}

function describeLeaving(
  { to, name, account }: UploadOptions,
  origin: string,
  byUserType: readonly PreparedUserType[],
  { lines, bytes: size, plainIds }: AudienceFile,
): Message {
  const values = {
    origin,
    content: message(plainIds ? 'cli.upload.ids' : 'cli.upload.hashes', { count: lines }),
    size: bytes(size),
    target:
      to === undefined
        ? message('cli.upload.newAudience', { name: name ?? '' })
        : message('cli.upload.audience', { id: to }),
    account,
  };
  if (byUserType.length === 1) return message('cli.upload.leaves', values);
  const types = byUserType.map(({ userType, lines: count }) => message('cli.upload.ofType', { count, userType }));
  return message('cli.upload.leaves.types', { ...values, types });
}

/** What the marketer must agree to; null if nothing is risky. */
function risksOf(byUserType: readonly PreparedUserType[], { plainIds }: AudienceFile): Message | null {
  const unverified = byUserType.reduce((sum, { counts }) => sum + counts.unverified, 0);
  const unverifiedSuppressions = byUserType.reduce((sum, { suppression }) => sum + (suppression?.unverified ?? 0), 0);
  const risks = [
    ...(unverified > 0 ? [message('cli.risk.unverified', { count: unverified })] : []),
    ...(unverifiedSuppressions > 0
      ? [message('cli.risk.unverifiedSuppressions', { count: unverifiedSuppressions })]
      : []),
    ...(plainIds ? [message('cli.risk.plainIds')] : []),
  ];
  const [first, ...others] = risks;
  if (first === undefined) return null;
  return others.reduce((before, next) => message('cli.joined', { first: before, next }), first);
}

async function reportResult(
  job: UploadJob,
  difference: Difference | null,
  { json, since }: UploadOptions,
  { stdout, stderr }: Context,
): Promise<void> {
  const { id, userTypes, receipts, state } = job;
  const receipt = receipts.at(-1) ?? null;
  const [first, ...others] = userTypes;
  if (json) {
    const details = others.length === 0 ? { counts: first?.counts } : { userTypes, receipts };
    const compared = difference === null ? {} : { since: difference };
    await printJson(stdout, { ...details, ...compared, receipt, job: { id, state } });
  } else {
    const shown = others.length === 0 ? receipts.slice(-1) : receipts;
    for (const shownReceipt of shown) await print(stdout, describeReceipt(shownReceipt));
  }
  if (job.state.kind !== 'done' || job.state.confirmed !== 'response') await notify(stderr, describeJob(job));
  const isLost = ['refused', 'failed', 'cancelled'].includes(job.state.kind);
  if (since !== undefined && isLost) await notify(stderr, message('cli.since.notSent', { since }));
}

function targetOf(options: UploadOptions, userType: UserType): UploadTarget {
  const adAccountId = options.account;
  if (options.to !== undefined) return { kind: 'existing', audienceId: options.to, fields: { adAccountId, userType } };
  return {
    kind: 'new',
    fields: {
      adAccountId,
      name: options.name ?? '',
      ...(options.description === undefined ? {} : { description: options.description }),
      ...(options.optOutLink === undefined ? {} : { optOutLink: options.optOutLink }),
      userType,
    },
  };
}
