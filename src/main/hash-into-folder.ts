import { join } from 'node:path';
import { FingerprintSink } from '../core/audience-file/fingerprint';
import { RejectsFile } from '../core/audience-file/rejects-file';
import type { HashEngine } from '../core/hash/engine';
import { type OpenList, openList } from '../core/list/open-list';
import {
  type MappedList,
  type PreparedAudience,
  type PrepareProgress,
  prepareAudience,
} from '../core/prepare-audience';
import { createAtomicFile } from '../core/storage/atomic-file';
import { AppError } from '../shared/errors';
import type { ColumnMapping, DialectChoice, ListInfo } from '../shared/list';

export interface ListToHash {
  readonly path: string;
  readonly dialect: DialectChoice;
  readonly mapping: ColumnMapping;
}

export interface HashJob {
  readonly lists: readonly ListToHash[];
  readonly plainIds: boolean;
}

/** What the hashing takes from outside, and what it tells. */
export interface HashParts {
  startEngine(): HashEngine;
  /** A list is about to be hashed by this mapping. */
  onMapped(info: ListInfo, mapping: ColumnMapping): void;
  onProgress(progress: PrepareProgress): void;
}

export interface HashedFiles {
  readonly audience: string;
  /** Rows and reasons, without the raw values. */
  readonly rejects: string;
}

export interface HashedAudience extends PreparedAudience {
  /** Of the hashed file, in hex. */
  readonly sha256: string;
}

export function hashedFilesIn(folder: string): HashedFiles {
  return { audience: join(folder, 'audience.txt'), rejects: join(folder, 'rejected-rows.csv') };
}

/** Hashes lists into two files of a private folder; they appear there whole, or not at all. */
export async function hashIntoFolder(
  folder: string,
  { lists, plainIds }: HashJob,
  { startEngine, onMapped, onProgress }: HashParts,
): Promise<HashedAudience> {
  // Whoever cancels ends the thread that this runs in.
  const control = { signal: new AbortController().signal, onProgress };
  const opened: MappedList[] = [];
  const engine = startEngine();
  try {
    for (const { path, dialect, mapping } of lists) {
      const list = await openList({ kind: 'file', path }, dialect);
      opened.push({ list, mapping });
      refuseUnknownColumns(list, mapping);
      onMapped(list.info, mapping);
    }
    return await writeFiles(hashedFilesIn(folder), lists.length > 1, async (file, rejects) => {
      const audience = new FingerprintSink(file);
      const request = { lists: opened, plainIds, audience, rejects: { file: rejects, withValues: false } };
      const prepared = await prepareAudience(request, engine, folder, control);
      return { ...prepared, sha256: audience.sha256() };
    });
  } finally {
    engine.close();
    await Promise.all(opened.map(({ list }) => list.close()));
  }
}

type Sink = Awaited<ReturnType<typeof createAtomicFile>>;

async function writeFiles<T>(
  files: HashedFiles,
  listNames: boolean,
  work: (audience: Sink, rejects: RejectsFile) => Promise<T>,
): Promise<T> {
  const audience = await createAtomicFile(files.audience);
  try {
    const rejects = await createAtomicFile(files.rejects);
    try {
      const result = await work(audience, new RejectsFile(rejects, { listNames, values: false }));
      await rejects.commit();
      await audience.commit();
      return result;
    } finally {
      await rejects.discard();
    }
  } finally {
    await audience.discard();
  }
}

/** A list may have been replaced by another since it was mapped. */
function refuseUnknownColumns({ info }: OpenList, { columns, countryColumn }: ColumnMapping): void {
  const wanted = countryColumn === null ? columns : [...columns, countryColumn];
  if (wanted.every((index) => index < info.columns.length)) return;
  throw new AppError(
    'unknown-column',
    `“${info.name}” has fewer columns than it had when it was opened. Open it again and check the columns.`,
  );
}
