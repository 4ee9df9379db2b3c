import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The size of the files below a folder in units of 1024 bytes, each file rounded up. */
export async function installedKilobytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => Math.ceil((await lstat(file)).size / 1024)));
  return sizes.reduce((sum, size) => sum + size, 0);
}
