import { createReadStream } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import { namesIn } from '../read/names-in';
import { readSmallFile } from '../read/read-small-file';
import { asAppError } from '../write-failure';
import { type AtomicFile, createAtomicFile, type PartialFileRegistry } from './atomic-file';
import { isOrphaned } from './partial-file';
import { makePrivateFolder } from './private-folder';

/** A note holds a path, and no system allows one this long. */
const MAX_NOTE_BYTES = 64 * 1024;

/** A part of a file. */
export interface ByteRange {
  readonly offset: number;
  readonly bytes: number;
}

/**
 * Files saved where the marketer wants them: whole, or not at all. While one is unfinished, a note of its path is kept in
 * a folder of the program, so that the next start can remove what a killed process left behind.
 */
export interface ExportedFiles {
  /** As `createAtomicFile` does. */
  create(path: string): Promise<AtomicFile>;
  /** Makes a file of what `work` writes to it; none if that throws. */
  make<Result>(path: string, work: (file: AtomicFile) => Promise<Result>): Promise<Result>;
  write(path: string, text: string): Promise<void>;
  /** Copies a file, or a part of it. */
  copy(from: string, to: string, range?: ByteRange): Promise<void>;
}

/** `registryFolder`: of the notes; made when it is needed. */
export function createExportedFiles(registryFolder: string): ExportedFiles {
  const create = (path: string) => createAtomicFile(path, { registry: registryIn(registryFolder) });
  const make: ExportedFiles['make'] = async (path, work) => {
    const file = await create(path);
    try {
      const result = await work(file);
      await file.commit();
      return result;
    } finally {
      await file.discard();
    }
  };
  const writeChunks = (path: string, chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) =>
    make(path, async (file) => {
      for await (const chunk of chunks) await file.write(chunk);
    });
  return {
    create,
    make,
    write: (path, text) => writeChunks(path, [Buffer.from(text)]),
    copy: (from, to, range) => writeChunks(to, readRange(from, range)),
  };
}

function readRange(from: string, range?: ByteRange): AsyncIterable<Buffer> | Iterable<Buffer> {
  if (range === undefined) return createReadStream(from);
  return range.bytes === 0 ? [] : createReadStream(from, { start: range.offset, end: range.offset + range.bytes - 1 });
}

/** A note has the name of the unfinished file and contains its path. */
function registryIn(folder: string): PartialFileRegistry {
  return {
    add: (partial) =>
      asAppError(async () => {
        await makePrivateFolder(folder);
        const note = join(folder, basename(partial));
        await writeFile(note, partial, { flag: 'wx', mode: 0o600 }).catch(async (error: unknown) => {
          await rm(note, { force: true });
          throw error;
        });
      }, folder),
    remove: (partial) => asAppError(() => rm(join(folder, basename(partial)), { force: true }), folder),
  };
}

/** Removes the unfinished files of processes that are gone, wherever they are. Call it at start. */
export async function sweepExportedFiles(registryFolder: string): Promise<void> {
  for (const name of await namesIn(registryFolder)) {
    if (!(await isOrphaned(name))) continue;
    const entry = join(registryFolder, name);
    const note = await readSmallFile(entry, MAX_NOTE_BYTES).catch(() => null);
    const partial = note?.kind === 'text' ? note.text : '';
    // Whatever the note contains, only a file of the same name is ever removed.
    if (isAbsolute(partial) && basename(partial) === name) {
      const isGone = await rm(partial, { force: true }).then(
        () => true,
        () => false,
      );
      if (!isGone) continue;
    }
    await asAppError(() => rm(entry, { force: true, recursive: true }), registryFolder);
  }
}
