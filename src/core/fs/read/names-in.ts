import { readdir } from 'node:fs/promises';
import { systemCode, writeFailure } from '../write-failure';

/** The names in a folder of the program; none if it does not exist. Throws an `AppError` if it cannot be read. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw writeFailure(error, folder);
  }
}
