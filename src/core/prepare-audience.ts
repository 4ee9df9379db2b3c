import type { AudienceCounts, UserType } from '../shared/audience';
import type { ColumnMapping } from '../shared/list';
import type { RejectsFile } from './audience-file/rejects-file';
import { type LineSink, type WrittenLines, writeAudienceFile } from './audience-file/write-audience-file';
import type { HashTask } from './hash/batch';
import { addCounts, NO_COUNTS } from './hash/counts';
import type { EnginePath, HashEngine } from './hash/engine';
import type { OpenList } from './list/open-list';

export interface PrepareRequest {
  /** Lists that become one audience; all mapped to the same user type. */
  readonly lists: readonly MappedList[];
  /** Write IDs as they are: only for the two ID types, only by explicit choice. */
  readonly plainIds: boolean;
  readonly audience: LineSink;
  readonly rejects: { readonly file: RejectsFile; readonly withValues: boolean } | null;
}

export interface MappedList {
  readonly list: OpenList;
  readonly mapping: ColumnMapping;
}

export interface PrepareProgress {
  readonly phase: 'hashing' | 'writing';
  readonly rows: number;
  readonly bytesRead: number;
  /** Null where a list is a stream. */
  readonly bytesTotal: number | null;
}

export interface PrepareControl {
  readonly signal: AbortSignal;
  onProgress(progress: PrepareProgress): void;
}

export interface PreparedAudience extends WrittenLines {
  readonly userType: UserType;
  readonly counts: AudienceCounts;
  readonly enginePath: EnginePath;
}

/**
 * The path of a row: list -> mapped cells -> normalise -> SHA-256 -> sort and deduplicate -> audience file.
 * START HERE: this is the table of contents of the core. Whoever calls it commits the sinks, or discards them where it throws.
 *
 * @param workFolder private folder for digests that do not fit in memory; nothing is left there afterwards
 * @throws AppError where a list cannot be read, the disk is full, a thread died, or the signal was aborted
 */
export async function prepareAudience(
  request: PrepareRequest,
  engine: HashEngine,
  workFolder: string,
  control: PrepareControl,
): Promise<PreparedAudience> {
  const userType = userTypeOf(request);
  const run = await engine.begin({ userType, plainIds: request.plainIds, workFolder });
  const bytesTotal = totalBytes(request.lists);
  let counts = NO_COUNTS;
  let bytesBefore = 0;
  try {
    await request.rejects?.file.writeHeader();
    for (const { list, mapping } of request.lists) {
      let bytesRead = 0;
      for await (const batch of run.add(list, taskOf(request, mapping), control.signal)) {
        counts = addCounts(counts, batch.counts);
        bytesRead = batch.bytesRead;
        await request.rejects?.file.write(list.info, batch.rejects);
        control.onProgress({ phase: 'hashing', rows: counts.rows, bytesRead: bytesBefore + bytesRead, bytesTotal });
      }
      bytesBefore += bytesRead;
    }
    control.onProgress({ phase: 'writing', rows: counts.rows, bytesRead: bytesBefore, bytesTotal });
    const written = await writeAudienceFile(run.lines(control.signal), request.audience);
    return {
      ...written,
      userType,
      enginePath: run.path,
      counts: { ...counts, unique: written.lines, duplicates: counts.hashed - written.lines },
    };
  } finally {
    await run.close();
  }
}

function userTypeOf({ lists }: PrepareRequest): UserType {
  const [userType, ...others] = new Set(lists.map(({ mapping }) => mapping.userType));
  if (userType === undefined || others.length > 0) throw new Error('an audience takes lists of one user type');
  return userType;
}

function taskOf({ plainIds, rejects }: PrepareRequest, mapping: ColumnMapping): HashTask {
  return {
    userType: mapping.userType,
    columns: mapping.columns,
    countryColumn: mapping.countryColumn,
    defaultCountry: mapping.defaultCountry,
    plainIds,
    rejects: rejects === null ? 'counted' : rejects.withValues ? 'with-values' : 'listed',
  };
}

function totalBytes(lists: readonly MappedList[]): number | null {
  let total = 0;
  for (const { list } of lists) {
    if (list.info.bytes === null) return null;
    total += list.info.bytes;
  }
  return total;
}
