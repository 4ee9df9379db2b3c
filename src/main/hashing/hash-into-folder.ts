import { totalWritten } from '../../core/digests/user-types-in-file';
import type { WrittenLines } from '../../core/digests/write-audience-file';
import type { HashEngine } from '../../core/engine/engine';
import { fileVersion } from '../../core/fs/read/file-version';
import { type AtomicFile, createAtomicFile, writeTogether } from '../../core/fs/write/atomic-file';
import type { OpenList, ReadProgress } from '../../core/list/list';
import { openList } from '../../core/list/open-list';
import type { RepeatableSource } from '../../core/list/source/source';
import { type PreparedUserType, prepareAudience } from '../../core/prepare-audience';
import type { MappedList } from '../../core/read-lists';
import { RejectsFile } from '../../core/rejects-file';
import { type ColumnMapping, countryColumnsOf, type RowFilter } from '../../shared/column-mapping';
import { AppError } from '../../shared/errors';
import type { DialectChoice, ListInfo } from '../../shared/list';
import { message } from '../../shared/messages/message';
import { type HashedFiles, hashedFilesIn } from './work-files';

export interface ListToHash {
  readonly source: RepeatableSource;
  readonly dialect: DialectChoice;
  readonly mappings: readonly ColumnMapping[];
  /** Absent: all rows are used. */
  readonly filter?: RowFilter;
}

export interface AudienceTask {
  readonly lists: readonly ListToHash[];
  /** Suppression lists: their people are removed from the audience. */
  readonly suppressionLists: readonly ListToHash[];
  readonly plainIds: boolean;
}

/** Dependencies of hashing, and the events it reports. */
interface HashDeps {
  startEngine(): HashEngine;
  /** A list is about to be hashed by these mappings. */
  onMapped(info: ListInfo, mappings: readonly ColumnMapping[]): void;
  onProgress(progress: ReadProgress): void;
}

/** The hashed file: the lines of one user type after those of the other. */
export interface HashedAudience extends WrittenLines {
  readonly byUserType: readonly PreparedUserType[];
  /** Of the finished file. */
  readonly version: string | null;
}

/** Hashes lists into two files of a private folder; they appear there whole, or not at all. */
export async function hashIntoFolder(
  folder: string,
  { lists, suppressionLists, plainIds }: AudienceTask,
  { startEngine, onMapped, onProgress }: HashDeps,
): Promise<HashedAudience> {
  // Cancelling terminates the thread that this runs in.
  const control = { signal: new AbortController().signal, onProgress };
  const opened: OpenList[] = [];
  const engine = startEngine();
  try {
    const openedAudience = await openAll(lists, opened);
    const openedSuppression = await openAll(suppressionLists, opened);
    for (const { list, mappings } of [...openedAudience, ...openedSuppression]) onMapped(list.info, mappings);
    const files = hashedFilesIn(folder);
    const written = await writeFiles(files, opened.length > 1, async (audience, rejects) => {
      const request = {
        lists: openedAudience,
        suppressionLists: openedSuppression,
        plainIds,
        sinkFor: () => audience,
        rejects: { file: rejects, withValues: false },
      };
      const { byUserType } = await prepareAudience(request, engine, folder, control);
      return { byUserType, ...totalWritten(byUserType) };
    });
    return { ...written, version: fileVersion(files.audience) };
  } finally {
    engine.close();
    await Promise.all(opened.map((list) => list.close()));
  }
}

/** Opens lists to be read by their mappings; each is added to `opened`, whose lists the caller closes. */
export async function openAll(lists: readonly ListToHash[], opened: OpenList[]): Promise<readonly MappedList[]> {
  const mapped: MappedList[] = [];
  for (const { source, dialect, mappings, filter } of lists) {
    const list = await openList(source, dialect);
    opened.push(list);
    assertColumnsExist(
      list,
      mappings.flatMap((mapping) => [...mapping.columns, ...countryColumnsOf(mapping)]),
    );
    mapped.push({ list, mappings, ...(filter === undefined ? {} : { filter }) });
  }
  return mapped;
}

function writeFiles<T>(
  files: HashedFiles,
  listNames: boolean,
  write: (audience: AtomicFile, rejects: RejectsFile) => Promise<T>,
): Promise<T> {
  return writeTogether(async (add) => {
    const rejects = add(await createAtomicFile(files.rejects));
    const audience = add(await createAtomicFile(files.audience));
    return write(audience, new RejectsFile(rejects, { listNames, values: false }));
  });
}

/** A list may have been replaced by another since its columns, 0-based, were chosen. Throws an `AppError` then. */
export function assertColumnsExist({ info }: OpenList, columns: readonly number[]): void {
  if (columns.every((index) => index < info.columns.length)) return;
  throw new AppError('unknown-column', message('list.fewerColumns', { name: info.name }));
}
