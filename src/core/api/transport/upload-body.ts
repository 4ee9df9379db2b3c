import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { AppError } from '../../../shared/errors';
import { message } from '../../../shared/messages/message';
import type { AudienceFile } from '../../../shared/upload';
import { fileChunks } from '../../fs/read/file-chunks';

/** Bytes per read; also roughly how much can be in flight in a socket. */
const READ_BYTES = 64 * 1024;

/** Throws unless the file on disk is, byte for byte, the one that was prepared. */
export async function assertUnchanged(file: AudienceFile, signal?: AbortSignal): Promise<void> {
  if (file.lines === 0 || file.bytes === 0) {
    throw new AppError('nothing-to-upload', message('audience.nothing'));
  }
  const size = await sizeOf(file.path);
  if (file.offset === undefined ? size !== file.bytes : size < file.offset + file.bytes) throw audienceFileChanged();
  const sha256 = await sha256Of(file, signal).catch((error: unknown) => {
    throw audienceFileChanged(error);
  });
  if (signal?.aborted !== true && sha256 !== file.sha256) throw audienceFileChanged();
}

/** Of less than the file if it ends early or the signal is aborted. */
async function sha256Of({ path, offset = 0, bytes }: AudienceFile, signal?: AbortSignal): Promise<string> {
  const digest = createHash('sha256');
  for await (const chunk of fileChunks(path, offset, bytes)) {
    if (signal?.aborted === true) break;
    digest.update(chunk);
  }
  return digest.digest('hex');
}

/** Streams exactly the prepared number of bytes, never more; fewer are an error. */
export async function* readAudienceFile(file: AudienceFile): AsyncGenerator<Uint8Array> {
  let remaining = file.bytes;
  const start = file.offset ?? 0;
  const stream = createReadStream(file.path, { start, end: start + file.bytes - 1, highWaterMark: READ_BYTES });
  const source: AsyncIterable<Buffer> = stream;
  try {
    for await (const chunk of source) {
      remaining -= chunk.length;
      yield chunk;
    }
  } catch (error) {
    throw audienceFileChanged(error);
  }
  if (remaining !== 0) throw audienceFileChanged();
}

/** The error if the prepared file is gone, unreadable or has changed. */
export function audienceFileChanged(cause?: unknown): AppError {
  const options = cause === undefined ? undefined : { cause };
  return new AppError('not-an-audience-file', message('audience.changed'), {}, options);
}

async function sizeOf(path: string): Promise<number> {
  try {
    const stats = await stat(path);
    if (stats.isFile()) return stats.size;
  } catch (error) {
    throw audienceFileChanged(error);
  }
  throw audienceFileChanged();
}
