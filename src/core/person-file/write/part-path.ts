import { basename, dirname, extname, join } from 'node:path';
import type { PlatformLimits } from '../../../shared/platform';
import { isThere } from '../../fs/read/is-there';

/** Where a part of a file goes, 1-based: of `google.csv` the second is `google-2.csv`. `labels` tell files of one name apart. */
export function partPath(path: string, part: number, labels: readonly string[] = []): string {
  const extension = extname(path);
  const words = [basename(path, extension), ...labels, ...(part === 1 ? [] : [String(part)])];
  return join(dirname(path), `${words.join('-')}${extension}`);
}

/** A file that was made earlier, and the further parts that stand beside it, where the platform's limits want several. */
export async function partsBeside(
  path: string,
  { maxRows, maxBytes }: Pick<PlatformLimits, 'maxRows' | 'maxBytes'>,
): Promise<readonly string[]> {
  const parts = [path];
  if (maxRows === null && maxBytes === null) return parts;
  for (let part = 2; await isThere(partPath(path, part)); part++) parts.push(partPath(path, part));
  return parts;
}
