import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning, ownStamp } from '../process/process-stamp';
import { removeAtExit } from '../process/remove-at-exit';

const PARTIAL = /^\..*\.(?<stamp>\d+-\d+)-[0-9a-f]{12}\.partial$/s;

/** Enough of the final name to recognise it, and short enough for file systems that stop at 255 bytes. */
const MAX_KEPT_NAME = 48;

/** Remembers unfinished files beyond the end of the process. */
export interface PartialFileRegistry {
  add(partial: string): Promise<void>;
  remove(partial: string): Promise<void>;
}

/** A hidden path beside a final one: whatever has it when the process ends is removed then, or at the next start. */
export interface ReservedPath {
  readonly path: string;
  /** Call it once nothing has this path any more. */
  release(): Promise<void>;
}

/** `registry`: not needed in a folder that is swept at start. */
export async function reservePartial(finalPath: string, registry?: PartialFileRegistry): Promise<ReservedPath> {
  const path = resolve(dirname(finalPath), await partialName(basename(finalPath)));
  await registry?.add(path);
  const cancelRemoval = removeAtExit(path);
  return {
    path,
    release: async () => {
      cancelRemoval();
      await registry?.remove(path);
    },
  };
}

/** A new name for an unfinished file: hidden, unique, and identifying the process that writes it. */
export async function partialName(finalName: string): Promise<string> {
  return `.${finalName.slice(0, MAX_KEPT_NAME)}.${await ownStamp()}-${randomSuffix()}.partial`;
}

/** Random names are enough: the file is created exclusively. */
function randomSuffix(): string {
  return Math.floor(Math.random() * 2 ** 48)
    .toString(16)
    .padStart(12, '0');
}

/** Removes the unfinished files and folders of killed processes in this folder; those of running ones stay. */
export async function sweepPartialFiles(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (await isOrphaned(name)) await rm(join(folder, name), { force: true, recursive: true });
  }
}

/** Whether this is the name of an unfinished file. */
export function isPartial(name: string): boolean {
  return PARTIAL.test(name);
}

/** Whether this is the name of an unfinished file whose process is gone. */
export async function isOrphaned(name: string): Promise<boolean> {
  const stamp = PARTIAL.exec(name)?.groups?.stamp;
  return stamp !== undefined && !(await isRunning(stamp));
}
