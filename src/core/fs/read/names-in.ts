import { readdir } from 'node:fs/promises';
import { systemCode, writeFailure } from '../write-failure';

/** The names in a folder of the program; none if it does not exist. Throws an `AppError` if it cannot be read. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return orNone(() => readdir(folder), folder);
}

/** The names of the folders in a folder of the program, in the same way. */
export async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await orNone(() => readdir(folder, { withFileTypes: true }), folder);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

async function orNone<Entry>(read: () => Promise<readonly Entry[]>, folder: string): Promise<readonly Entry[]> {
  try {
    return await read();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw writeFailure(error, folder);
  }
}
