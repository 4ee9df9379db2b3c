import type { LineSink } from '../../core/digests/write-audience-file';
import type { AtomicFile } from '../../core/fs/write/atomic-file';
import type { CreateFile } from '../../core/fs/write/exported-files';
import { assertReadable } from '../../core/person-file/existing-files/read-file-lines';
import type { PreparedAudience, PreparedUserType } from '../../core/prepare-audience';
import { countRejected, type UserType } from '../../shared/audience';
import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import type { Context } from '../context';
import { describePrepared, mostFrequentReject } from '../describe/describe-counts';
import { describeRunNotes } from '../describe/describe-notes';
import { EXIT, type ExitCode } from '../exit-codes';
import { checkHashPaths, checkPersonPaths } from '../lists/check-paths';
import { type HashedLists, hashLists, type SinkFor } from '../lists/hash-lists';
import type { HashSession } from '../lists/hash-session';
import { outputPath, refuseSeveralFiles } from '../lists/output-path';
import type { HashOptions } from '../options';
import type { PlatformOptions } from '../platform-options';
import { notify, printJson, streamSink } from '../terminal/output';

/** `hash`: lists in; digests to --out or standard output; counts in words or JSON. */
export async function hashCommand(
  lists: readonly string[],
  options: HashOptions & Pick<PlatformOptions, 'since'>,
  context: Context,
  session: HashSession,
): Promise<ExitCode> {
  const { out, since } = options;
  if (since !== undefined && out === undefined) throw new AppError('usage', message('cli.option.sinceOut'));
  await checkHashPaths(lists, options, options.type, context);
  if (since !== undefined) {
    await checkPersonPaths(lists, { ...options, receipt: undefined }, [], context);
    await assertReadable(since);
  }
  const prepared = await hashToOutput(lists, options, context, session);
  if (options.json)
    await printJson(context.stdout, {
      ...countsAsJson(prepared),
      ...(await compared(prepared, options, context, session)),
    });
  else {
    await notify(context.stderr, describePrepared(prepared.byUserType));
    await compared(prepared, options, context, session);
  }
  for (const line of describeRunNotes(prepared.byUserType)) await notify(context.stderr, line);
  if (hasTooManyRejects(prepared, options)) return EXIT.tooManyRejects;
  if (!isNothingHashed(prepared)) return EXIT.done;
  const reason = mostFrequentReject(prepared.byUserType);
  const words = reason === null ? message('cli.nothingHashed') : message('cli.nothingHashed.reason', { reason });
  await notify(context.stderr, words);
  return EXIT.failed;
}

/** The differences from the earlier file, with `--since`. */
async function compared(
  prepared: PreparedAudience,
  { out, since, plainIds }: HashOptions & Pick<PlatformOptions, 'since'>,
  context: Context,
  { folder }: HashSession,
): Promise<object> {
  if (since === undefined || out === undefined || isNothingHashed(prepared)) return {};
  const { writeDifference } = await import('../lists/write-difference');
  // The hashing threads have ended by now.
  const engine = await context.startEngine({ reference: true, small: false });
  try {
    const forms = [plainIds ? 'plain' : 'hex'] as const;
    const request = { since: [since], current: [out], hasHeader: false, forms, engine, workFolder: folder };
    return { since: await writeDifference(request, out, context) };
  } finally {
    engine.close();
  }
}

/**
 * Includes doubts if there are any. Counts of a single user type are at the top level; with several, each has its own.
 */
function countsAsJson({ byUserType, enginePath, uncertain }: HashedLists): object {
  const objects = byUserType.map(userTypeAsJson);
  const doubts = uncertain.length === 0 ? {} : { uncertain };
  if (byUserType.length === 1) return { ...objects[0], engine: enginePath, ...doubts };
  const results = byUserType.map(({ userType }, index) => ({ userType, ...objects[index] }));
  return { userTypes: results, engine: enginePath, ...doubts };
}

/** Counts of each list are included if there are several, and suppression counts if there was a suppression list. */
function userTypeAsJson({ counts, byList, unreadCountries, mailTypos, suppression }: PreparedUserType): object {
  const { suppressed, ...others } = counts;
  const facts = {
    ...others,
    ...(byList.length < 2 ? {} : { lists: byList.map((list) => ({ list: list.title, ...list.counts })) }),
    ...(unreadCountries === null ? {} : { unreadCountries }),
    ...(mailTypos === null ? {} : { mailTypos }),
  };
  return suppression === null ? facts : { ...facts, suppressed, suppression };
}

/** Then an earlier file of the name is kept. */
function isNothingHashed({ byUserType }: PreparedAudience): boolean {
  return byUserType.every(({ counts }) => counts.hashed === 0);
}

/** Rejected rows of any user type, and those of the suppression lists. */
export function hasTooManyRejects({ byUserType }: PreparedAudience, { maxRejects }: HashOptions): boolean {
  const rejectCounts = byUserType.flatMap(({ counts, suppression }) => [
    countRejected(counts.rejected),
    countRejected(suppression?.rejected ?? {}),
  ]);
  return maxRejects !== undefined && Math.max(...rejectCounts) > maxRejects;
}

/**
 * Hashes to where the digests belong. With --json and no --out that is nowhere: standard output belongs to the one object.
 */
function hashToOutput(
  lists: readonly string[],
  options: HashOptions & Pick<PlatformOptions, 'since'>,
  context: Context,
  session: HashSession,
): Promise<HashedLists> {
  const { out, json } = options;
  return context.exportedFiles.writeTogether((create) => {
    const hash: Hash = (openSinks) => hashLists(lists, options, context, session, { create, openSinks });
    if (out !== undefined) {
      const check = async (userTypes: readonly UserType[]) => {
        if (options.since !== undefined) refuseSeveralFiles(userTypes.length);
        await checkHashPaths(lists, options, userTypes, context);
      };
      return hashToFiles(out, hash, check, create);
    }
    return json ? hash(async () => () => ({ write: async () => {} })) : hashToStream(hash, context);
  });
}

type Hash = (openSinks: (userTypes: readonly UserType[]) => Promise<SinkFor>) => Promise<HashedLists>;

/** One file for each user type; where nothing is hashed, earlier ones are kept. */
async function hashToFiles(
  out: string,
  hash: Hash,
  check: (userTypes: readonly UserType[]) => Promise<void>,
  create: CreateFile,
): Promise<HashedLists> {
  const files = new Map<UserType, AtomicFile>();
  const prepared = await hash(async (userTypes) => {
    await check(userTypes);
    for (const userType of userTypes) files.set(userType, await create(outputPath(out, userType, userTypes)));
    return (userType) => {
      const file = files.get(userType);
      if (file === undefined) throw new Error(`no file was opened for ${userType}`);
      return file;
    };
  });
  if (isNothingHashed(prepared)) for (const file of files.values()) await file.discard();
  return prepared;
}

/** Lines on standard output cannot be taken back, so a run that fails reports that they are incomplete. */
async function hashToStream(hash: Hash, { stdout, stderr }: Context): Promise<HashedLists> {
  const output = streamSink(stdout);
  let hasWritten = false;
  const write: LineSink['write'] = async (chunk) => {
    await output.write(chunk);
    hasWritten = true;
  };
  try {
    return await hash(async (userTypes) => {
      if (userTypes.length > 1) throw new AppError('usage', message('cli.option.out'));
      return () => ({ write });
    });
  } catch (error) {
    if (hasWritten) await notify(stderr, message('cli.output.inPart'));
    throw error;
  }
}
