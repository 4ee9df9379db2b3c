import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { audienceFileChanged } from '../../core/api/transport/upload-body';
import { fileVersion } from '../../core/fs/read/file-version';
import { throwIfCancelled } from '../../shared/errors';

/** Hashed in a millisecond, between which the window gets its replies. */
const CHUNK_BYTES = 1024 * 1024;

/** SHA-256 of a hashed file, in hex. Throws an `AppError` unless the file is of the version that was finished. */
export async function checksumOf(path: string, version: string | null, signal: AbortSignal): Promise<string> {
  const digest = createHash('sha256');
  try {
    for await (const chunk of chunksOf(path)) {
      throwIfCancelled(signal);
      digest.update(chunk);
    }
  } catch (error) {
    throwIfCancelled(signal);
    throw audienceFileChanged(error);
  }
  if (fileVersion(path) !== version) throw audienceFileChanged();
  return digest.digest('hex');
}

/** Each is valid until the next one is requested: new memory for each would take longer than the hashing. */
async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    for (;;) {
      const { bytesRead } = await file.read(buffer);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
