import type { LineSink } from '../../core/digests/write-audience-file';
import type { CreateFile } from '../../core/fs/write/exported-files';
import { type PreparedAudience, type PrepareRequest, prepareAudience } from '../../core/prepare-audience';
import { userTypesOf } from '../../core/read-lists';
import { RejectsFile } from '../../core/rejects-file';
import type { UserType } from '../../shared/audience';
import type { Context } from '../context';
import type { HashOptions } from '../options';
import { describeHashing, ProgressLine, RateMeter } from '../terminal/progress';
import type { ListDoubt } from './check-lists';
import type { HashSession } from './hash-session';
import { withMappedLists } from './map-lists';

/** The sink for the lines of a user type. */
export type SinkFor = (userType: UserType) => LineSink;

/** Where the results go. */
interface Outputs {
  readonly create: CreateFile;
  /** Receives the user types before the first row is read. */
  openSinks(userTypes: readonly UserType[]): Promise<SinkFor>;
}

export interface HashedLists extends PreparedAudience {
  readonly uncertain: readonly ListDoubt[];
}

/** Opens, maps and hashes lists, with progress, notices and the rejects file that was asked for. */
export async function hashLists(
  names: readonly string[],
  options: HashOptions,
  context: Context,
  { engine, folder }: HashSession,
  { create, openSinks }: Outputs,
): Promise<HashedLists> {
  try {
    return await withMappedLists(names, options, context, async ({ lists, suppressionLists, uncertain }) => {
      const { plainIds } = options;
      const rejects = await openRejects(options, create, lists.length + suppressionLists.length > 1);
      const sinkFor = await openSinks(userTypesOf(lists));
      const request = { lists, suppressionLists, plainIds, sinkFor, rejects };
      const prepared = await prepareWithProgress(request, engine, folder, context);
      return { ...prepared, uncertain };
    });
  } finally {
    // Its threads shut down while the remaining work is done.
    engine.close();
  }
}

async function openRejects(
  { rejects: path, withValues }: HashOptions,
  create: CreateFile,
  listNames: boolean,
): Promise<PrepareRequest['rejects']> {
  if (path === undefined) return null;
  return { file: new RejectsFile(await create(path), { listNames, values: withValues }), withValues };
}

async function prepareWithProgress(
  request: PrepareRequest,
  engine: Parameters<typeof prepareAudience>[1],
  workFolder: string,
  { stderr, signal }: Context,
): Promise<PreparedAudience> {
  const line = new ProgressLine(stderr);
  const meter = new RateMeter();
  // The digests may go to the same terminal.
  const sinkFor: SinkFor = (userType) => {
    const sink = request.sinkFor(userType);
    return {
      write: (chunk) => {
        line.clear();
        return sink.write(chunk);
      },
    };
  };
  try {
    return await prepareAudience({ ...request, sinkFor }, engine, workFolder, {
      signal,
      onProgress: ({ rows, bytesRead, bytesTotal }) =>
        line.draw(() => describeHashing(meter, rows, bytesRead, bytesTotal)),
    });
  } finally {
    line.clear();
  }
}
