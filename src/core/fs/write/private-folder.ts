import { existsSync, mkdirSync, statSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeFailure } from '../write-failure';

const MODE = 0o700;

/** Makes a folder of the program, and those above it, that only this user can enter, unless it exists. */
export async function makePrivateFolder(path: string): Promise<void> {
  try {
    for (const folder of missingFolders(path)) {
      await mkdir(folder, { mode: MODE }).catch(async (error: unknown) => {
        if (!(await stat(folder).catch(() => null))?.isDirectory()) throw error;
      });
    }
  } catch (error) {
    throw writeFailure(error, path);
  }
}

/** The same, synchronously, for what is needed at start. Throws the system's error. */
export function makePrivateFolderSync(path: string): void {
  for (const folder of missingFolders(path)) {
    try {
      mkdirSync(folder, { mode: MODE });
    } catch (error) {
      if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
    }
  }
}

/**
 * The folder and those above it that are missing, outermost first. One after the other: Node's own recursion never ends in
 * a folder that reports a new one as missing, as `/proc` and mounts on demand do.
 */
function missingFolders(path: string): readonly string[] {
  const folders = [path];
  for (let above = dirname(path); !existsSync(above) && dirname(above) !== above; above = dirname(above)) {
    folders.unshift(above);
  }
  return folders;
}
