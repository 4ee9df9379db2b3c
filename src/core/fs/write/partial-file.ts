import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning, ownStamp } from '../process/process-stamp';

const PARTIAL = /^\..*\.(?<stamp>\d+-\d+)-[0-9a-f]{12}\.partial$/s;

/** Enough of the final name to recognise it, and short enough for file systems that stop at 255 bytes. */
const MAX_KEPT_NAME = 48;

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
