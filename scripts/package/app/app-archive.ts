import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createPackageFromFiles } from '@electron/asar';

const ARCHIVE = 'app.asar';
/** Checksums of the archive and the files beside it, in the format of `sha256sum --check`. */
const SUMS = 'SHA256SUMS';
/** Native libraries cannot be loaded from an archive; their licences are kept beside them. */
const UNPACKED = '{*.node,LICENSE.third-party.md}';

/** Packs a folder into `resources/app.asar`. The same files give the same bytes: sorted, without times and owners. */
export async function packApp(folder: string, resources: string): Promise<void> {
  const files = await filesBelow(folder);
  await createPackageFromFiles(
    folder,
    join(resources, ARCHIVE),
    files.map((file) => join(folder, file)),
    undefined,
    { unpack: UNPACKED },
  );
  await writeSums(resources);
}

async function writeSums(resources: string): Promise<void> {
  const unpacked = await filesBelow(join(resources, `${ARCHIVE}.unpacked`));
  const packed = [ARCHIVE, ...unpacked.map((file) => `${ARCHIVE}.unpacked/${file.split(sep).join('/')}`)];
  const lines = await Promise.all(
    packed.map(async (file) => {
      const sum = createHash('sha256').update(await readFile(join(resources, file)));
      return `${sum.digest('hex')}  ${file}\n`;
    }),
  );
  await writeFile(join(resources, SUMS), lines.join(''));
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
