import { readdir } from 'node:fs/promises';
import { asAppError, systemCode } from '../write-failure';

/** The names in a folder; none if it does not exist. Throws an `AppError` if it cannot be read. */
export function namesIn(folder: string): Promise<readonly string[]> {
  return asAppError(() =>
    readdir(folder).catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return [];
      throw error;
    }),
  );
}
