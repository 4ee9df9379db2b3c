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
import { describeReceipt } from '../describe/describe-receipt';
import { EXIT, type ExitCode } from '../exit-codes';
import { type Jobs, withJobs } from '../jobs';
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
  bench: HashSession,
): Promise<ExitCode> {
  await checkHashPaths(lists, options, options.type, context);
  const { address } = await connect(options.api, context);
  const { prepared, file } = await hashToFile(lists, options, context, bench);
  await notify(context.stderr, describeUserTypes(prepared.byUserType));
  if (hasTooManyRejects(prepared, options)) {
    await notify(context.stderr, 'Nothing was sent: more rows were rejected than --max-rejects allows.');
    return EXIT.tooManyRejects;
  }
  const kinds = prepared.byUserType.filter(({ lines: some }) => some > 0);
  const [first] = kinds;
  if (first === undefined) {
    throw new AppError('nothing-to-upload', 'No row of the list is usable, so there is nothing to upload.');
  }
  const target = targetOf(options, first.userType);
  if (target.kind === 'new') validateFields(target.fields);
  return withJobs(context, { environmentTokenFor: address.origin }, async (jobs) => {
    await warnOfUnfinished(jobs, target, context);
    await confirm(options, address.origin, kinds, file, context);
    const job = await sendNow(jobs, { options, kinds, file, target }, context);
    await showOutcome(context.stderr, () => report(job, options, context));
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
  bench: HashSession,
): Promise<HashedFile> {
  const path = join(bench.folder, 'audience.txt');
  const target = await createAtomicFile(path);
  try {
    const sink = new FingerprintSink(target);
    const prepared = await hashLists(lists, options, context, bench, async (userTypes) => {
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
  kinds: readonly PreparedUserType[],
  from: string,
  out: string,
  { exported }: Context,
): Promise<void> {
  const userTypes = kinds.map(({ userType }) => userType);
  for (const kind of withOffsets(kinds)) {
    await exported.copy(from, outputPath(out, kind.userType, userTypes), kind);
  }
}

/** Who runs the same command again after a crash or without a network is told that the first one is still there. */
async function warnOfUnfinished({ queue }: Jobs, target: UploadTarget, { stderr }: Context): Promise<void> {
  await queue.load();
  for (const job of queue.jobs()) {
    if (exitCodeOfJob(job) !== EXIT.queued && exitCodeOfJob(job) !== EXIT.outcomeUnknown) continue;
    if (!isAlike(job.target, target)) continue;
    await notify(
      stderr,
      `Note: an earlier upload of ${jobName(job)} is not finished. Look at it with “audience-uploader uploads show ${job.id}”.`,
    );
  }
}

function isAlike(one: UploadTarget, other: UploadTarget): boolean {
  if (one.fields.adAccountId !== other.fields.adAccountId) return false;
  if (one.kind === 'new') return other.kind === 'new' && one.fields.name.trim() === other.fields.name.trim();
  return other.kind === 'existing' && one.audienceId === other.audienceId;
}

interface ReadyUpload {
  readonly options: UploadOptions;
  readonly kinds: readonly PreparedUserType[];
  readonly file: AudienceFile;
  readonly target: UploadTarget;
}

/** Until it is done or cannot go on now. Ctrl+C calls it off, as far as that is still possible. */
async function sendNow(
  { queue, settled }: Jobs,
  { options, kinds, file, target }: ReadyUpload,
  context: Context,
): Promise<UploadJob> {
  await queue.start([]);
  const { origin, basePath } = parseApiAddress(options.api);
  const whole = { api: `${origin}${basePath}`, target, kinds, file };
  const wanted = options.partSize === undefined ? whole : { ...whole, linesPerPart: options.partSize };
  const id = await queue.add(wanted, file.path);
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
  kinds: readonly PreparedUserType[],
  file: AudienceFile,
  context: Context,
): Promise<void> {
  const target = options.to === undefined ? `the new audience “${options.name}”` : `audience ${options.to}`;
  const kind = file.plainIds ? 'IDs, NOT hashed' : 'SHA-256 hashes';
  const ofEach =
    kinds.length === 1
      ? ''
      : `: ${kinds.map(({ userType, lines }) => `${formatNumber(lines)} of ${userType}`).join(', ')}`;
  const leaves = `${formatNumber(file.lines)} ${kind} (${formatBytes(file.bytes)}${ofEach}), for ${target} of account ${options.account}`;
  await notify(context.stderr, `Leaves this computer, to ${origin}: ${leaves}.`);
  if (options.yes) return;

  const unverified = kinds.reduce((sum, { counts }) => sum + counts.unverified, 0);
  const leftIn = kinds.reduce((sum, { suppression }) => sum + (suppression?.unverified ?? 0), 0);
  const risks = [
    ...(unverified > 0 ? [`${formatNumber(unverified)} phone numbers are unverified and may match nobody`] : []),
    ...(leftIn > 0
      ? [`${formatNumber(leftIn)} phone numbers to be left out are unverified and may leave out nobody`]
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

async function report(job: UploadJob, { json }: UploadOptions, { stdout, stderr }: Context): Promise<void> {
  const { id, kinds, receipts, state } = job;
  const receipt = receipts.at(-1) ?? null;
  const [first, ...others] = kinds;
  if (json) {
    const ofKinds = others.length === 0 ? { counts: first?.counts } : { kinds, receipts };
    await printJson(stdout, { ...ofKinds, receipt, job: { id, state } });
  } else {
    const shown = others.length === 0 ? receipts.slice(-1) : receipts;
    for (const one of shown) await print(stdout, describeReceipt(one));
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
