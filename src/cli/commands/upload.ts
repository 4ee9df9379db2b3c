import { constants } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseApiAddress } from '../../core/api/address';
import { validateFields } from '../../core/api/fields';
import { FingerprintSink } from '../../core/audience-file/fingerprint';
import type { PreparedAudience } from '../../core/prepare-audience';
import { createAtomicFile } from '../../core/storage/atomic-file';
import { openWorkFolder } from '../../core/storage/work-folder';
import { asAppError } from '../../core/storage/write-failure';
import type { UserType } from '../../shared/audience';
import { AppError } from '../../shared/errors';
import type { UploadJob } from '../../shared/job';
import type { AudienceFile, UploadTarget } from '../../shared/upload';
import { askYes } from '../ask';
import { connect } from '../connect';
import type { Context } from '../context';
import { describeJob, exitCodeOfJob, jobName } from '../describe-job';
import { describeReceipt } from '../describe-receipt';
import { EXIT, type ExitCode } from '../exit-codes';
import { hashLists } from '../hash-lists';
import { type Jobs, withJobs } from '../jobs';
import type { UploadOptions } from '../options';
import { describeCounts, formatBytes, formatNumber, print } from '../output';
import { hasTooManyRejects } from './hash';

/**
 * `upload`: lists in, an audience in the API out. It becomes an upload in the folder that the app works on too, and is
 * sent now. What cannot be sent now is kept (exit code 5); an unknown outcome is looked up, and never repeated (4).
 */
export async function uploadCommand(
  lists: readonly string[],
  options: UploadOptions,
  context: Context,
): Promise<ExitCode> {
  if (options.to === undefined && options.name === undefined) {
    throw new AppError('usage', 'Give the new audience a --name, or the audience to add to with --to.');
  }
  const { address } = await connect(options.api, context);
  const work = await openWorkFolder(context.workRoot);
  try {
    const { prepared, file } = await hashToFile(lists, options, context, work.path);
    await print(context.stderr, describeCounts(prepared.counts));
    if (hasTooManyRejects(prepared, options)) {
      await print(context.stderr, 'Nothing was sent: more rows were rejected than --max-rejects allows.');
      return EXIT.tooManyRejects;
    }
    if (file.lines === 0) {
      throw new AppError('nothing-to-upload', 'No row of the list is usable, so there is nothing to upload.');
    }
    const target = targetOf(options, prepared.userType);
    if (target.kind === 'new') validateFields(target.fields);
    return await withJobs(context, { environmentTokenFor: address.origin }, async (jobs) => {
      await warnOfUnfinished(jobs, target, context);
      await confirm(options, address.origin, prepared, file, context);
      const job = await sendNow(jobs, { options, prepared, file, target }, context);
      await report(job, options, context);
      return job.state.kind === 'cancelled' ? EXIT.interrupted : exitCodeOfJob(job);
    });
  } finally {
    await work.remove();
  }
}

interface HashedFile {
  readonly prepared: PreparedAudience;
  readonly file: AudienceFile;
}

/** Into the work folder, from where the upload takes it; and into --out, where it stays. */
async function hashToFile(
  lists: readonly string[],
  options: UploadOptions,
  context: Context,
  workFolder: string,
): Promise<HashedFile> {
  const path = join(workFolder, 'audience.txt');
  const target = await createAtomicFile(options.out ?? path);
  try {
    const sink = new FingerprintSink(target);
    const prepared = await hashLists(lists, options, context, sink, workFolder);
    await target.commit();
    const { out } = options;
    if (out !== undefined) await asAppError(() => copyFile(out, path, constants.COPYFILE_FICLONE));
    const { lines: lineCount, bytes } = prepared;
    return { prepared, file: { path, lines: lineCount, bytes, sha256: sink.sha256(), plainIds: options.plainIds } };
  } catch (error) {
    await target.discard();
    throw error;
  }
}

/** Who runs the same command again after a crash or without a network is told that the first one is still there. */
async function warnOfUnfinished({ queue }: Jobs, target: UploadTarget, { stderr }: Context): Promise<void> {
  await queue.load();
  for (const job of queue.jobs()) {
    if (exitCodeOfJob(job) !== EXIT.queued && exitCodeOfJob(job) !== EXIT.outcomeUnknown) continue;
    if (!isAlike(job.target, target)) continue;
    await print(
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
  readonly prepared: PreparedAudience;
  readonly file: AudienceFile;
  readonly target: UploadTarget;
}

/** Until it is done or cannot go on now. Ctrl+C calls it off, as far as that is still possible. */
async function sendNow(
  { queue, settled }: Jobs,
  { options, prepared, file, target }: ReadyUpload,
  context: Context,
): Promise<UploadJob> {
  await queue.start([]);
  const { origin, basePath } = parseApiAddress(options.api);
  const whole = { api: `${origin}${basePath}`, target, counts: prepared.counts, file };
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
  { counts }: PreparedAudience,
  file: AudienceFile,
  context: Context,
): Promise<void> {
  const target = options.to === undefined ? `the new audience “${options.name}”` : `audience ${options.to}`;
  const kind = file.plainIds ? 'IDs, NOT hashed' : 'SHA-256 hashes';
  const leaves = `${formatNumber(file.lines)} ${kind} (${formatBytes(file.bytes)}), for ${target} of account ${options.account}`;
  await print(context.stderr, `Leaves this computer, to ${origin}: ${leaves}.`);
  if (options.yes) return;

  const risks = [
    ...(counts.unverified > 0
      ? [`${formatNumber(counts.unverified)} phone numbers are unverified and may match nobody`]
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
  const receipt = job.receipts.at(-1) ?? null;
  if (json) await print(stdout, JSON.stringify({ counts: job.counts, receipt, job: { id: job.id, state: job.state } }));
  else if (receipt !== null) await print(stdout, describeReceipt(receipt));
  if (job.state.kind !== 'done' || job.state.confirmed !== 'answer') await print(stderr, describeJob(job));
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
