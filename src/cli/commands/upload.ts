import { join } from 'node:path';
import { buildReceipt } from '../../core/api/receipt';
import type { PreparedAudience } from '../../core/prepare-audience';
import { createAtomicFile } from '../../core/storage/atomic-file';
import { openWorkFolder } from '../../core/storage/work-folder';
import type { UserType } from '../../shared/audience';
import { AppError } from '../../shared/errors';
import type { AudienceFile, Receipt, UploadTarget } from '../../shared/upload';
import { askYes } from '../ask';
import { connect } from '../connect';
import type { Context } from '../context';
import { describeOutcome, describeReceipt, exitCodeOf } from '../describe-outcome';
import { EXIT, type ExitCode } from '../exit-codes';
import { hashLists } from '../hash-lists';
import type { UploadOptions } from '../options';
import { describeCounts, formatBytes, formatNumber, print } from '../output';
import { describeSending, Pace, ProgressLine } from '../progress';
import { hasTooManyRejects } from './hash';

/**
 * `upload`: lists in, an audience in the API out. The request is sent once; what cannot have arrived may be sent
 * again by the person, and an unknown outcome is told as such (exit code 4), never repeated.
 */
export async function uploadCommand(
  lists: readonly string[],
  options: UploadOptions,
  context: Context,
): Promise<ExitCode> {
  if (options.to === undefined && options.name === undefined) {
    throw new AppError('usage', 'Give the new audience a --name, or the audience to add to with --to.');
  }
  const { address, client } = await connect(options.api, context);
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
    await confirm(options, address.origin, prepared, file, context);

    const target = targetOf(options, prepared.userType);
    const startedAt = new Date();
    const outcome = await sendWithProgress(context, (control) => client.send(target, file, control));
    const receipt = buildReceipt({ address, target, file, outcome, startedAt, finishedAt: new Date() });
    await report(receipt, prepared, options, context);
    return exitCodeOf(outcome);
  } finally {
    await work.remove();
  }
}

interface HashedFile {
  readonly prepared: PreparedAudience;
  readonly file: AudienceFile;
}

/** Into --out, where it stays, or into the work folder, where it is deleted after the upload. */
async function hashToFile(
  lists: readonly string[],
  options: UploadOptions,
  context: Context,
  workFolder: string,
): Promise<HashedFile> {
  const path = options.out ?? join(workFolder, 'audience.txt');
  const target = await createAtomicFile(path);
  try {
    const prepared = await hashLists(lists, options, context, target, workFolder);
    await target.commit();
    const { lines, bytes, sha256 } = prepared;
    return { prepared, file: { path, lines, bytes, sha256, plainIds: options.plainIds } };
  } catch (error) {
    await target.discard();
    throw error;
  }
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

async function sendWithProgress<T>(
  { stderr, signal }: Context,
  send: (control: { signal: AbortSignal; onProgress(sent: number, total: number): void }) => Promise<T>,
): Promise<T> {
  const line = new ProgressLine(stderr);
  const pace = new Pace();
  try {
    return await send({ signal, onProgress: (sent, total) => line.draw(() => describeSending(pace, sent, total)) });
  } finally {
    line.clear();
  }
}

async function report(
  receipt: Receipt,
  { counts }: PreparedAudience,
  { json }: UploadOptions,
  context: Context,
): Promise<void> {
  if (json) await print(context.stdout, JSON.stringify({ counts, receipt }));
  else await print(context.stdout, describeReceipt(receipt));
  if (receipt.outcome.kind !== 'created') await print(context.stderr, describeOutcome(receipt.outcome));
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
