import { stat } from 'node:fs/promises';
import type { PlatformLimits } from '../../../shared/platform';
import { isThere } from '../../fs/read/is-there';
import { partPath } from '../write/part-path';
import { MAX_LINE, readFileLines } from './read-file-lines';

type Limits = Pick<PlatformLimits, 'maxRows' | 'maxBytes'>;

/**
 * An earlier file, and its further parts in the same folder. Only a full file has a next part: `list-2.csv` beside a
 * shorter `list.csv` is another file, perhaps the one that was just made.
 */
export async function partsBeside(path: string, limits: Limits, signal: AbortSignal): Promise<readonly string[]> {
  const parts = [path];
  let last = path;
  for (let part = 2; ; part++) {
    const next = partPath(path, part);
    if (!(await isThere(next)) || !(await isFull(last, limits, signal))) return parts;
    parts.push(next);
    last = next;
  }
}

async function isFull(path: string, { maxRows, maxBytes }: Limits, signal: AbortSignal): Promise<boolean> {
  if (maxBytes !== null && (await stat(path)).size > maxBytes - MAX_LINE) return true;
  if (maxRows === null) return false;
  let rows = 0;
  for await (const lines of readFileLines(path, signal)) {
    rows += lines.length;
    if (rows >= maxRows) return true;
  }
  return false;
}
