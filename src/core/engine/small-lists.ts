import { stat } from 'node:fs/promises';
import type { ListSource } from '../list/source/source';

/** Most lists of this size in bytes are hashed before a second thread has started. */
const SMALL_BYTES = 8 * 1024 * 1024;

/** Whether one thread may be enough for these lists together. False where a size is unknown, as that of a pipe. */
export async function areSmall(sources: readonly ListSource[]): Promise<boolean> {
  const sizes = await Promise.all(sources.map(sizeOf));
  return sizes.reduce((total, size) => total + size, 0) <= SMALL_BYTES;
}

async function sizeOf(source: ListSource): Promise<number> {
  if (source.kind === 'memory') return source.bytes.length;
  if (source.kind !== 'file') return Number.POSITIVE_INFINITY;
  const found = await stat(source.path).catch(() => null);
  return found?.isFile() ? found.size : Number.POSITIVE_INFINITY;
}
