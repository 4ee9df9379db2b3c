import { createHash } from 'node:crypto';
import { audienceFileChanged } from '../../core/api/transport/upload-body';
import { fileChunks } from '../../core/fs/read/file-chunks';
import { fileVersion } from '../../core/fs/read/file-version';
import { throwIfCancelled } from '../../shared/errors';

/**
 * SHA-256 of a hashed file, in hex. A chunk is hashed in a millisecond, and between them the window gets its replies.
 * an `AppError` unless the file is of the version that was finished.
 */
export async function checksumOf(path: string, version: string | null, signal: AbortSignal): Promise<string> {
  const digest = createHash('sha256');
  try {
    for await (const chunk of fileChunks(path)) {
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
