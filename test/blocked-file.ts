import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Puts folders with content in place of a file of the program, and wherever it could put them aside: it cannot be saved. */
export async function blockFile(path: string): Promise<void> {
  const aside = ['.damaged', ...[2, 3, 4, 5, 6, 7, 8, 9].map((number) => `.damaged-${number}`)];
  for (const ending of ['', ...aside]) await mkdir(join(`${path}${ending}`, 'content'), { recursive: true });
}
