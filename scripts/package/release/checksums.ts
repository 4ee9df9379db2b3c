import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Writes SHA256SUMS beside the files, in the format of `sha256sum --check`, and returns its path. */
export async function writeChecksums(files: readonly string[]): Promise<string> {
  const [first] = files;
  if (first === undefined) throw new Error('No package was made.');
  const lines = await Promise.all([...files].sort().map(async (file) => `${await sha256(file)}  ${basename(file)}\n`));
  const sums = join(dirname(first), `SHA256SUMS-${process.platform}`);
  await writeFile(sums, lines.join(''));
  return sums;
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
