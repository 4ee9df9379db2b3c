import type { BigIntStats } from 'node:fs';
import { open, stat } from 'node:fs/promises';

/** What a path that a person named leads to. */
type SmallFile =
  | { readonly kind: 'text'; readonly text: string }
  /** A folder, a pipe, a device or a socket: reading it could wait, or go on, for ever. */
  | { readonly kind: 'not-a-file' }
  | { readonly kind: 'too-large' };

/**
 * Reads a text file of at most so many bytes, also where it grows meanwhile. Fails as the system does where there is
 * nothing, or nothing that may be read.
 */
export async function readSmallFile(path: string, maxBytes: number): Promise<SmallFile> {
  // Asked before opening: opening a pipe would wait for its writer, perhaps for ever.
  const named = unsuitable(await stat(path, { bigint: true }), maxBytes);
  if (named !== null) return named;
  const file = await open(path, 'r');
  try {
    const opened = unsuitable(await file.stat({ bigint: true }), maxBytes);
    if (opened !== null) return opened;
    const buffer = Buffer.allocUnsafe(maxBytes + 1);
    let filled = 0;
    for (let read = -1; read !== 0 && filled < buffer.length; filled += read) {
      read = (await file.read(buffer, filled, buffer.length - filled)).bytesRead;
    }
    return filled > maxBytes ? { kind: 'too-large' } : { kind: 'text', text: buffer.toString('utf8', 0, filled) };
  } finally {
    await file.close();
  }
}

/** Null where it can be read. */
function unsuitable(stats: BigIntStats, maxBytes: number): SmallFile | null {
  if (!stats.isFile()) return { kind: 'not-a-file' };
  return stats.size > maxBytes ? { kind: 'too-large' } : null;
}
