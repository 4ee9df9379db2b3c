import { mkdir } from 'node:fs/promises';
import { pathOf, systemCode, writeFailure } from '../write-failure';

const MODE = 0o700;

/** Makes a folder of the program, and those above it, that only this user can enter, unless it exists. */
export async function makePrivateFolder(path: string): Promise<void> {
  try {
    await makeFolder(path);
  } catch (error) {
    throw writeFailure(error, path);
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: MODE });
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    // With `recursive` Node reports a read-only disk as ENOENT; making the one folder that failed gives the real error.
    await mkdir(pathOf(error) ?? path, { mode: MODE });
    await mkdir(path, { recursive: true, mode: MODE });
  }
}
