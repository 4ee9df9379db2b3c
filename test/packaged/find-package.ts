import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The package of this type that `npm run package` made, such as `.deb`. */
export async function findPackage(extension: string): Promise<string> {
  for (const folder of ['dist', 'dist/test-build']) {
    const names = await readdir(folder).catch(() => []);
    const name = names.find((file) => file.endsWith(extension));
    if (name !== undefined) return join(folder, name);
  }
  throw new Error(`There is no ${extension}: run "npm run package" first.`);
}
