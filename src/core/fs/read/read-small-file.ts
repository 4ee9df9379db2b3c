import { type BigIntStats, closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';

/** What a path leads to. */
type SmallFile =
  | { readonly kind: 'text'; readonly text: string }
  /** A folder, a pipe, a device or a socket: reading it could block or never end. */
  | { readonly kind: 'not-a-file' }
  | { readonly kind: 'too-large' };

/**
 * Reads a text file of at most `maxBytes`, even if it grows meanwhile. Fails with the system's error if it is missing
 * or unreadable.
 */
export async function readSmallFile(path: string, maxBytes: number): Promise<SmallFile> {
  // Checked before opening: opening a pipe would wait for its writer, perhaps forever.
  const named = unsuitable(await stat(path, { bigint: true }), maxBytes);
  if (named !== null) return named;
  const file = await open(path, 'r');
  try {
    const stats = await file.stat({ bigint: true });
    const opened = unsuitable(stats, maxBytes);
    if (opened !== null) return opened;
    const content = new GrowingBuffer(stats, maxBytes);
    while (content.add((await file.read(content.rest())).bytesRead));
    return content.finish();
  } finally {
    await file.close();
  }
}

/** The same, synchronously, for files that are needed at start. */
export function readSmallFileSync(path: string, maxBytes: number): SmallFile {
  const named = unsuitable(statSync(path, { bigint: true }), maxBytes);
  if (named !== null) return named;
  const descriptor = openSync(path, 'r');
  try {
    const stats = fstatSync(descriptor, { bigint: true });
    const opened = unsuitable(stats, maxBytes);
    if (opened !== null) return opened;
    const content = new GrowingBuffer(stats, maxBytes);
    while (content.add(readSync(descriptor, content.rest())));
    return content.finish();
  } finally {
    closeSync(descriptor);
  }
}

/** Null if it can be read. */
function unsuitable(stats: BigIntStats, maxBytes: number): SmallFile | null {
  if (!stats.isFile()) return { kind: 'not-a-file' };
  return stats.size > maxBytes ? { kind: 'too-large' } : null;
}

/** Accepts one byte more than the limit; starts with the size that the file reports. */
class GrowingBuffer {
  private bytes: Buffer;
  private filled = 0;

  constructor(
    { size }: BigIntStats,
    private readonly maxBytes: number,
  ) {
    this.bytes = Buffer.allocUnsafe(Number(size) + 1);
  }

  /** The part that is still empty. */
  rest(): Buffer {
    return this.bytes.subarray(this.filled);
  }

  /** False at the end of the file, or beyond the limit. */
  add(bytesRead: number): boolean {
    this.filled += bytesRead;
    if (this.filled === this.bytes.length && this.filled <= this.maxBytes) this.grow();
    return bytesRead > 0 && this.filled <= this.maxBytes;
  }

  private grow(): void {
    const larger = Buffer.allocUnsafe(Math.min(2 * this.bytes.length + 1024, this.maxBytes + 1));
    this.bytes.copy(larger);
    this.bytes = larger;
  }

  finish(): SmallFile {
    if (this.filled > this.maxBytes) return { kind: 'too-large' };
    return { kind: 'text', text: this.bytes.toString('utf8', 0, this.filled) };
  }
}
