import { resolve } from 'node:path';
import type { CreateFile } from '../../core/fs/write/exported-files';
import { formsOf } from '../../core/person-file/existing-files/line-pattern';
import { partsBeside } from '../../core/person-file/existing-files/parts-beside';
import { assertReadable } from '../../core/person-file/existing-files/read-file-lines';
import { receiptOf } from '../../core/person-file/file-receipt';
import {
  type MadePersonFiles,
  makePersonFiles,
  type PlannedPersonFile,
  planFiles,
} from '../../core/person-file/make-person-files';
import type { PersonRejects } from '../../core/person-file/person-reading';
import type { PersonList } from '../../core/person-file/plan/field-mapping';
import { platformOf } from '../../core/platforms/index';
import { RejectsFile } from '../../core/rejects-file';
import { countRejected } from '../../shared/audience';
import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import type { Difference, FileReceipt, ValueChoice } from '../../shared/person-file';
import type { Context } from '../context';
import { reportPersonFiles } from '../describe/report-person-files';
import { EXIT, type ExitCode } from '../exit-codes';
import { checkPersonPaths } from '../lists/check-paths';
import type { HashSession } from '../lists/hash-session';
import { withPersonLists } from '../lists/map-people';
import { refuseSeveralFiles } from '../lists/output-path';
import { PersonOutputs } from '../lists/person-outputs';
import { refuseMissing, refuseUnagreed } from '../lists/refuse-planned-files';
import type { HashOptions } from '../options';
import type { PlatformOptions } from '../platform-options';
import { notify } from '../terminal/output';
import { describeHashing, ProgressLine, RateMeter } from '../terminal/progress';

type Options = HashOptions & PlatformOptions;

/** `hash --for`: lists in; the files of platforms out; counts and rules in words or JSON. */
export async function hashForCommand(
  names: readonly string[],
  options: Options,
  context: Context,
  session: HashSession,
): Promise<ExitCode> {
  const { out, since } = options;
  if (out === undefined) throw new AppError('usage', message('cli.option.forOut'));
  const platforms = options.platforms.map(platformOf);
  await checkPersonPaths(names, options, [], context);
  return withPersonLists(names, platforms, options, context, async (mapped) => {
    const { lists, suppressionLists, uncertain, values } = mapped;
    const files = planFiles(platforms, lists, values, options.without);
    refuseMissing(platforms, files, lists);
    refuseUnagreed(files, options);
    const earlier = since === undefined ? [] : await earlierParts(since, files, context);
    const check = (paths: readonly string[]) => checkPersonPaths(names, options, paths, context, earlier);
    const outputs = new PersonOutputs(out, files, (path) => check([path]));
    await check(files.map((_, file) => outputs.pathOf(file, 1)));
    const { made, receipts } = await context.exportedFiles.writeTogether((create) =>
      make({ lists, suppressionLists, files, outputs, values, create }, options, context, session),
    );
    // The files are there already: failing to remember them must not fail them.
    const savedFiles = await context.openSavedFiles();
    await savedFiles.remember(receipts.map(withWholePaths)).catch(async (error: unknown) => {
      if (!(error instanceof AppError)) throw error;
      await notify(context.stderr, message('unkept.receipt', { problem: error.description }));
    });
    const difference = await compare(made, receipts, { earlier, out }, context, session);
    const staleParts = await outputs.staleParts(made.files);
    await reportPersonFiles(made, receipts, { uncertain, difference, staleParts }, options, context);
    return exitCodeOf(made, options, context);
  });
}

/** As they are kept: whoever reads them may be in another folder. */
function withWholePaths(receipt: FileReceipt): FileReceipt {
  return { ...receipt, parts: receipt.parts.map((part) => ({ ...part, path: resolve(part.path) })) };
}

/** The file of `--since`, and its further parts. */
async function earlierParts(
  since: string,
  files: readonly PlannedPersonFile[],
  { signal }: Context,
): Promise<readonly string[]> {
  refuseSeveralFiles(files.length);
  await assertReadable(since);
  const [file] = files;
  return file === undefined ? [since] : partsBeside(since, file.platform.limits, signal);
}

/** Compares with the earlier file of `--since`; null without one. */
async function compare(
  { files }: MadePersonFiles,
  receipts: readonly FileReceipt[],
  { earlier, out }: { readonly earlier: readonly string[]; readonly out: string },
  context: Context,
  { engine, folder }: HashSession,
): Promise<Difference | null> {
  const [made] = files;
  const [receipt] = receipts;
  if (earlier.length === 0 || made === undefined || receipt === undefined) return null;
  const current = receipt.parts.map(({ path }) => path);
  const { hasHeader } = made.file;
  const request = { since: earlier, current, hasHeader, forms: formsOf(receipt.columns), engine, workFolder: folder };
  const { writeDifference } = await import('../lists/write-difference');
  return writeDifference(request, out, context);
}

interface ToMake {
  readonly lists: readonly PersonList[];
  readonly suppressionLists: readonly PersonList[];
  readonly files: readonly PlannedPersonFile[];
  readonly outputs: PersonOutputs;
  readonly values: Omit<ValueChoice, 'dateOrder'>;
  readonly create: CreateFile;
}

interface MadeWithReceipts {
  readonly made: MadePersonFiles;
  readonly receipts: readonly FileReceipt[];
}

async function make(
  { lists, suppressionLists, files, outputs, values, create }: ToMake,
  options: Options,
  context: Context,
  { engine, folder }: HashSession,
): Promise<MadeWithReceipts> {
  const written = new Date();
  const line = new ProgressLine(context.stderr);
  const meter = new RateMeter();
  try {
    // Named before the hashed files, so that those are there only with all that was asked for.
    const receipt = options.receipt === undefined ? null : await create(options.receipt);
    const rejects = await openRejects(options, create, files, lists.length + suppressionLists.length > 1);
    const made = await makePersonFiles(
      {
        lists,
        suppressionLists,
        files,
        choice: { ...values, dateOrder: options.dateOrder },
        sinkFor: (file, part) => outputs.open(file, part, create),
        rejects,
      },
      engine,
      folder,
      {
        signal: context.signal,
        onProgress: ({ rows, bytesRead, bytesTotal }) =>
          line.draw(() => describeHashing(meter, rows, bytesRead, bytesTotal)),
      },
    );
    const pathOf = (file: number) => (part: number) => outputs.pathOf(file, part);
    const receipts = made.files.map((file, index) => receiptOf(file, pathOf(index), written));
    await receipt?.write(Buffer.from(`${JSON.stringify({ files: receipts }, null, 2)}\n`));
    return { made, receipts };
  } finally {
    line.clear();
  }
}

async function openRejects(
  { rejects: path, withValues }: Options,
  create: CreateFile,
  files: readonly PlannedPersonFile[],
  listNames: boolean,
): Promise<PersonRejects | null> {
  if (path === undefined) return null;
  const rejects = new RejectsFile(await create(path), { listNames, values: withValues, targets: files.length > 1 });
  await rejects.writeHeader();
  return {
    withValues,
    write: (list, rows) => rejects.write(list.info, rows, ({ file: index }) => targetOf(files, index)),
  };
}

/** A row of a suppression list is rejected for all files, so none is named. */
function targetOf(files: readonly PlannedPersonFile[], index: number | null): string {
  const file = index === null ? undefined : files[index];
  return file === undefined ? '' : `${file.platform.id}, ${file.file.name}`;
}

async function exitCodeOf(
  { files, suppression }: MadePersonFiles,
  { maxRejects }: Options,
  { stderr }: Context,
): Promise<ExitCode> {
  const counts = [...files, ...(suppression ?? [])].map((item) => countRejected(item.counts.rejected));
  if (maxRejects !== undefined && Math.max(...counts) > maxRejects) return EXIT.tooManyRejects;
  if (files.some(({ lines }) => lines > 0)) return EXIT.done;
  await notify(stderr, message('cli.platforms.nobody'));
  return EXIT.failed;
}
