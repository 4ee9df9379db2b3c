import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts folders with content in place of a file of the program, and wherever it could put them aside: it cannot be saved.
 * Returns what removes all of them, or what has come in their place.
 */
export async function blockFile(path: string): Promise<() => Promise<void>> {
  const endings = ['', '.damaged', ...[2, 3, 4, 5, 6, 7, 8, 9].map((number) => `.damaged-${number}`)];
  for (const ending of endings) await mkdir(join(`${path}${ending}`, 'content'), { recursive: true });
  return async () => {
    for (const ending of endings) await rm(`${path}${ending}`, { recursive: true, force: true });
  };
}
