import type { LineSink } from '../../core/digests/write-audience-file';
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

export interface HashedLists extends PreparedAudience {
  readonly uncertain: readonly ListDoubt[];
}

/**
 * Opens, maps and hashes lists, with progress, notices and the rejects file that was asked for.
 *
 * @param openSinks receives the user types before the first row is read
 */
export async function hashLists(
  names: readonly string[],
  options: HashOptions,
  context: Context,
  { engine, folder }: HashSession,
  openSinks: (userTypes: readonly UserType[]) => Promise<SinkFor>,
): Promise<HashedLists> {
  try {
    return await withMappedLists(names, options, context, async ({ lists, suppressionLists, uncertain }) => {
      const { plainIds } = options;
      const sinkFor = await openSinks(userTypesOf(lists));
      const prepared = await withRejects(options, context, lists.length + suppressionLists.length > 1, (rejects) =>
        prepareWithProgress({ lists, suppressionLists, plainIds, sinkFor, rejects }, engine, folder, context),
      );
      return { ...prepared, uncertain };
    });
  } finally {
    // Its threads shut down while the remaining work is done.
    engine.close();
  }
}

function withRejects<T>(
  options: HashOptions,
  { exportedFiles }: Context,
  listNames: boolean,
  work: (rejects: PrepareRequest['rejects']) => Promise<T>,
): Promise<T> {
  if (options.rejects === undefined) return work(null);
  const { withValues } = options;
  return exportedFiles.make(options.rejects, (file) =>
    work({ file: new RejectsFile(file, { listNames, values: withValues }), withValues }),
  );
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
