import { basename, dirname, extname, join } from 'node:path';

/** Where a part of a file goes, 1-based: of `google.csv` the second is `google-2.csv`. `labels` distinguish files of one name. */
export function partPath(path: string, part: number, labels: readonly string[] = []): string {
  const extension = extname(path);
  const words = [basename(path, extension), ...labels, ...(part === 1 ? [] : [String(part)])];
  return join(dirname(path), `${words.join('-')}${extension}`);
}
