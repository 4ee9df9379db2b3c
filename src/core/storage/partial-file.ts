import { randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning, ownStamp } from './process-stamp';

const PARTIAL = /^\..*\.(?<stamp>\d+-\d+)-[0-9a-f]{12}\.partial$/s;

/** Enough of the final name to recognise it, and short enough for file systems that stop at 255 bytes. */
const KEPT_OF_NAME = 48;

/** A new name for a file that is not whole yet: hidden, unique, and telling which process writes it. */
export async function partialName(finalName: string): Promise<string> {
  return `.${finalName.slice(0, KEPT_OF_NAME)}.${await ownStamp()}-${randomBytes(6).toString('hex')}.partial`;
}

/** Removes the files and folders that killed processes left half made in this folder; those of running ones stay. */
export async function sweepPartialFiles(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const stamp = PARTIAL.exec(name)?.groups?.stamp;
    if (stamp !== undefined && !(await isRunning(stamp))) {
      await rm(join(folder, name), { force: true, recursive: true });
    }
  }
}
