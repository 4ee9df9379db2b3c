import { basename, dirname, extname, join } from 'node:path';

/** The path of a part, 1-based: the second of `google.csv` is `google-2.csv`. `labels` distinguish files of one name. */
export function partPath(path: string, part: number, labels: readonly string[] = []): string {
  const extension = extname(path);
  const words = [basename(path, extension), ...labels, ...(part === 1 ? [] : [String(part)])];
  return join(dirname(path), `${words.join('-')}${extension}`);
}
