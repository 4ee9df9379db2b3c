import { createReadStream } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import { namesIn } from '../read/names-in';
import { readSmallFile } from '../read/read-small-file';
import { asAppError } from '../write-failure';
import { type AtomicFile, createAtomicFile, writeFileAtomically, writeTogether } from './atomic-file';
import { isOrphaned, type PartialFileRegistry } from './partial-file';
import { makePrivateFolder } from './private-folder';

/** A note holds a path, and no system allows one this long. */
const MAX_NOTE_BYTES = 64 * 1024;

/** A part of a file. */
export interface ByteRange {
  readonly offset: number;
  readonly bytes: number;
}

/** Starts a file that appears together with others. */
export type CreateFile = (path: string) => Promise<AtomicFile>;

/**
 * Files saved where the marketer wants them: whole, or not at all. While one is unfinished, a note of its path is kept in
 * a folder of the program, so that the next start can remove what a killed process left behind.
 */
export interface ExportedFiles {
  /** As `createAtomicFile` does. */
  create(path: string): Promise<AtomicFile>;
  /** As the function of this name does, for files that `work` creates here. */
  writeTogether<Result>(work: (create: CreateFile) => Promise<Result>): Promise<Result>;
  write(path: string, text: string): Promise<void>;
  /** Copies a file, or a part of it. */
  copy(from: string, to: string, range?: ByteRange): Promise<void>;
}

/** `registryFolder`: of the notes; made when it is needed. */
export function createExportedFiles(registryFolder: string): ExportedFiles {
  const options = { registry: registryIn(registryFolder) };
  return {
    create: (path) => createAtomicFile(path, options),
    writeTogether: (work) => writeTogether((add) => work(async (path) => add(await createAtomicFile(path, options)))),
    write: (path, text) => writeFileAtomically(path, text, options),
    copy: (from, to, range) =>
      writeTogether(async (add) => copyInto(add(await createAtomicFile(to, options)), from, range)),
  };
}

/** Writes what another file holds, or a part of that. */
export async function copyInto(file: AtomicFile, from: string, range?: ByteRange): Promise<void> {
  if (range?.bytes === 0) return;
  const part = range && { start: range.offset, end: range.offset + range.bytes - 1 };
  for await (const chunk of createReadStream(from, part)) await file.write(chunk);
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
    // The file is finished: a note that stays is removed by the next start.
    remove: (partial) => rm(join(folder, basename(partial)), { force: true }).catch(() => {}),
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
