import { join } from 'node:path';
import { parseApiAddress } from '../../core/api/transport/address';
import { validateFields } from '../../core/api/transport/fields';
import { FingerprintSink } from '../../core/digests/fingerprint-sink';
import { totalWritten, withOffsets } from '../../core/digests/user-types-in-file';
import { createAtomicFile } from '../../core/fs/atomic-file';
import type { PreparedAudience, PreparedUserType } from '../../core/prepare-audience';
import type { UserType } from '../../shared/audience';
import { AppError } from '../../shared/errors';
import type { UploadJob } from '../../shared/job';
import type { AudienceFile, UploadTarget } from '../../shared/upload';
import { connect } from '../connect';
import type { Context } from '../context';
import { describeJob, exitCodeOfJob, jobName } from '../describe/describe-job';
import { describeUnreadCountries } from '../describe/describe-notes';
import { describeReceipt } from '../describe/describe-receipt';
import { EXIT, type ExitCode } from '../exit-codes';
import { type JobSession, withJobSession } from '../job-session';
import { checkHashPaths } from '../lists/check-paths';
import { hashLists } from '../lists/hash-lists';
import type { HashSession } from '../lists/hash-session';
import { outputPath } from '../lists/output-path';
import type { UploadOptions } from '../options';
import { askYes } from '../terminal/ask';
import {
  describeUserTypes,
  formatBytes,
  formatNumber,
  notify,
  print,
  printJson,
  showOutcome,
} from '../terminal/output';
import { hasTooManyRejects } from './hash';

/**
 * `upload`: lists in, an audience in the API out. It becomes an upload in the folder that the app works on too, and is
 * sent now. What cannot be sent now is kept (exit code 5); an unknown outcome is looked up, and never repeated (4).
 */
export async function uploadCommand(
  lists: readonly string[],
  options: UploadOptions,
  context: Context,
  session: HashSession,
): Promise<ExitCode> {
  await checkHashPaths(lists, options, options.type, context);
  const { address } = await connect(options.api, context);
  const { prepared, file } = await hashToFile(lists, options, context, session);
  await notify(context.stderr, describeUserTypes(prepared.byUserType));
  const unread = prepared.byUserType.map(({ unreadCountries }) => unreadCountries);
  for (const line of describeUnreadCountries(unread)) await notify(context.stderr, line);
  if (hasTooManyRejects(prepared, options)) {
    await notify(context.stderr, 'Nothing was sent: more rows were rejected than --max-rejects allows.');
    return EXIT.tooManyRejects;
  }
  const byUserType = prepared.byUserType.filter(({ lines: lineCount }) => lineCount > 0);
  const [first] = byUserType;
  if (first === undefined) {
    throw new AppError('nothing-to-upload', 'No row of the list is usable, so there is nothing to upload.');
  }
  const target = targetOf(options, first.userType);
  if (target.kind === 'new') validateFields(target.fields);
  return withJobSession(context, { environmentTokenFor: address.origin }, async (jobs) => {
    await warnOfUnfinished(jobs, target, context);
    await confirm(options, address.origin, byUserType, file, context);
    const job = await sendNow(jobs, { options, byUserType, file, target }, context);
    await showOutcome(context.stderr, () => reportResult(job, options, context));
    return job.state.kind === 'cancelled' ? EXIT.interrupted : exitCodeOfJob(job);
  });
}

interface HashedFile {
  readonly prepared: PreparedAudience;
  readonly file: AudienceFile;
}

/** Into the work folder, from where the upload takes it, one user type after the other; and into --out, where it stays. */
async function hashToFile(
  lists: readonly string[],
  options: UploadOptions,
  context: Context,
  session: HashSession,
): Promise<HashedFile> {
  const path = join(session.folder, 'audience.txt');
  const target = await createAtomicFile(path);
  try {
    const sink = new FingerprintSink(target);
    const prepared = await hashLists(lists, options, context, session, async (userTypes) => {
      await checkHashPaths(lists, options, userTypes, context);
      return () => sink;
    });
    await target.commit();
    if (options.out !== undefined) await copyByUserType(prepared.byUserType, path, options.out, context);
    const written = totalWritten(prepared.byUserType);
    return { prepared, file: { path, ...written, sha256: sink.sha256(), plainIds: options.plainIds } };
  } finally {
    await target.discard();
  }
}

async function copyByUserType(
  byUserType: readonly PreparedUserType[],
  from: string,
  out: string,
  { exportedFiles }: Context,
): Promise<void> {
  const userTypes = byUserType.map(({ userType }) => userType);
  for (const range of withOffsets(byUserType)) {
    await exportedFiles.copy(from, outputPath(out, range.userType, userTypes), range);
  }
}

/** Who runs the same command again after a crash or without a network is told that the first one is still there. */
async function warnOfUnfinished({ queue }: JobSession, target: UploadTarget, { stderr }: Context): Promise<void> {
  await queue.load();
  for (const job of queue.jobs()) {
    if (exitCodeOfJob(job) !== EXIT.queued && exitCodeOfJob(job) !== EXIT.outcomeUnknown) continue;
    if (!isSameTarget(job.target, target)) continue;
    await notify(
      stderr,
      `Note: an earlier upload of ${jobName(job)} is not finished. Look at it with “audience-uploader uploads show ${job.id}”.`,
    );
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
}

/** Until it is done or cannot go on now. Ctrl+C calls it off, as far as that is still possible. */
async function sendNow(
  { queue, settled }: JobSession,
  { options, byUserType, file, target }: ReadyUpload,
  context: Context,
): Promise<UploadJob> {
  await queue.start([]);
  const { origin, basePath } = parseApiAddress(options.api);
  const whole = { api: `${origin}${basePath}`, target, kinds: byUserType, file };
  const newJob = options.partSize === undefined ? whole : { ...whole, linesPerPart: options.partSize };
  const id = await queue.add(newJob, file.path);
  const ended = await settled([id], options.wait);
  if (context.signal.aborted) {
    await queue.decide(id, 'cancel');
    await queue.close();
  }
  const job = queue.jobs().find((candidate) => candidate.id === id) ?? ended[0];
  if (job === undefined) throw new AppError('in-use', 'Another program has removed this upload.');
  return job;
}

/** What is risky needs a yes; on a terminal everything does. A script that calls `upload` has said yes to the rest. */
async function confirm(
  options: UploadOptions,
  origin: string,
  byUserType: readonly PreparedUserType[],
  file: AudienceFile,
  context: Context,
): Promise<void> {
  const target = options.to === undefined ? `the new audience “${options.name}”` : `audience ${options.to}`;
  const contents = file.plainIds ? 'IDs, NOT hashed' : 'SHA-256 hashes';
  const breakdown =
    byUserType.length === 1
      ? ''
      : `: ${byUserType.map(({ userType, lines }) => `${formatNumber(lines)} of ${userType}`).join(', ')}`;
  const summary = `${formatNumber(file.lines)} ${contents} (${formatBytes(file.bytes)}${breakdown}), for ${target} of account ${options.account}`;
  await notify(context.stderr, `Leaves this computer, to ${origin}: ${summary}.`);
  if (options.yes) return;

  const unverified = byUserType.reduce((sum, { counts }) => sum + counts.unverified, 0);
  const unverifiedSuppressions = byUserType.reduce((sum, { suppression }) => sum + (suppression?.unverified ?? 0), 0);
  const risks = [
    ...(unverified > 0 ? [`${formatNumber(unverified)} phone numbers are unverified and may match nobody`] : []),
    ...(unverifiedSuppressions > 0
      ? [`${formatNumber(unverifiedSuppressions)} phone numbers to be left out are unverified and may leave out nobody`]
      : []),
    ...(file.plainIds ? ['the IDs themselves will leave this computer'] : []),
  ].join('; ');
  if (context.stdin.isTTY === true && context.stderr.isTTY === true) {
    const question = risks === '' ? 'Send?' : `Note: ${risks}. Send?`;
    if (await askYes(question, context)) return;
    throw new AppError('cancelled', 'Nothing was sent.');
  }
  if (risks === '') return;
  throw new AppError(
    'usage',
    `Nothing was sent, because ${risks}. Repeat the command with --yes if that is what you want.`,
  );
}

async function reportResult(job: UploadJob, { json }: UploadOptions, { stdout, stderr }: Context): Promise<void> {
  const { id, kinds, receipts, state } = job;
  const receipt = receipts.at(-1) ?? null;
  const [first, ...others] = kinds;
  if (json) {
    const details = others.length === 0 ? { counts: first?.counts } : { kinds, receipts };
    await printJson(stdout, { ...details, receipt, job: { id, state } });
  } else {
    const shown = others.length === 0 ? receipts.slice(-1) : receipts;
    for (const shownReceipt of shown) await print(stdout, describeReceipt(shownReceipt));
  }
  if (job.state.kind !== 'done' || job.state.confirmed !== 'answer') await notify(stderr, describeJob(job));
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
