import { join } from 'node:path';
import type { AudienceCounts, UserType } from '../shared/audience';
import type { ColumnMapping } from '../shared/list';
import { recordBytes } from './audience-file/record';
import { RecordSorter } from './audience-file/record-sorter';
import type { RejectsFile } from './audience-file/rejects-file';
import { type LineSink, type WrittenLines, writeAudienceFile } from './audience-file/write-audience-file';
import type { HashTask } from './hash/batch';
import { addCounts, NO_COUNTS } from './hash/counts';
import type { HashEngine } from './hash/engine';
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
  const stride = recordBytes(userType, request.plainIds);
  const sorter = new RecordSorter(stride, join(workFolder, 'digests.spill'));
  const bytesTotal = totalBytes(request.lists);
  let counts = NO_COUNTS;
  let bytesBefore = 0;
  try {
    await request.rejects?.file.writeHeader();
    for (const { list, mapping } of request.lists) {
      let bytesRead = 0;
      for await (const batch of engine.hash(list, taskOf(request, mapping), control.signal)) {
        counts = addCounts(counts, batch.counts);
        bytesRead = batch.bytesRead;
        await sorter.add(batch.records);
        await request.rejects?.file.write(list.info, batch.rejects);
        control.onProgress({ phase: 'hashing', rows: counts.rows, bytesRead: bytesBefore + bytesRead, bytesTotal });
      }
      bytesBefore += bytesRead;
    }
    control.onProgress({ phase: 'writing', rows: counts.rows, bytesRead: bytesBefore, bytesTotal });
    const written = await writeAudienceFile(sorter, stride, request.audience, control.signal);
    return {
      ...written,
      userType,
      counts: { ...counts, unique: written.lines, duplicates: counts.hashed - written.lines },
    };
  } finally {
    await sorter.close();
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
    withValues: rejects?.withValues ?? false,
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
