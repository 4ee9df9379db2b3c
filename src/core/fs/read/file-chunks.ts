import { open } from 'node:fs/promises';

const BUFFER_BYTES = 1024 * 1024;

/**
 * The bytes of a file, or the first `bytes` from `offset` on; fewer if it ends before. Each chunk is valid until the next
 * one is requested: new memory for each would take longer than hashing it.
 */
export async function* fileChunks(
  path: string,
  offset = 0,
  bytes = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(Math.min(BUFFER_BYTES, bytes));
    for (let done = 0; done < bytes; ) {
      const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, bytes - done), offset + done);
      if (bytesRead === 0) return;
      done += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
