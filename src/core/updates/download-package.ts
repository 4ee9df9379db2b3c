import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import type { ResolveProxy } from '../api/transport/proxy';
import type { AtomicFile } from '../fs/write/atomic-file';
import { requestFromFeed } from './request-from-feed';
import type { ReleasePackage } from './signed-release';
import type { UpdateFeed } from './update-feed';

interface DownloadControl {
  readonly signal: AbortSignal;
  readonly resolveProxy?: ResolveProxy;
  onProgress(bytesReceived: number): void;
}

/**
 * Downloads a signed package from beside the feed into `file`, with one request that is the same from everybody. The file appears
 * only if its size and its SHA-512 are those that were signed; it is read no further than that size. Redirects are not followed.
 */
export async function downloadPackage(
  { url: feedUrl }: UpdateFeed,
  wanted: ReleasePackage,
  file: AtomicFile,
  { signal, resolveProxy, onProgress }: DownloadControl,
): Promise<void> {
  const hash = createHash('sha512');
  let received = 0;
  const receive = async (chunk: Uint8Array) => {
    received += chunk.length;
    if (received > wanted.bytes) throw damaged(wanted);
    hash.update(chunk);
    await file.write(chunk);
    onProgress(received);
  };
  const url = new URL(wanted.file, feedUrl);
  const wantedFile = { url, accept: 'application/octet-stream', failure: 'updates.interrupted' } as const;
  await requestFromFeed({ ...wantedFile, signal, receive }, resolveProxy);
  if (received !== wanted.bytes || hash.digest('hex') !== wanted.sha512) throw damaged(wanted);
  await file.commit();
}

/** Throws unless the file is, at this moment, the signed package: it may have been changed since it was downloaded. */
export async function verifyPackage(path: string, wanted: ReleasePackage): Promise<void> {
  const hash = createHash('sha512');
  try {
    const found = await stat(path);
    // Anything else is not read: a pipe would wait for its writer, and a device may have no end.
    if (!found.isFile() || found.size !== wanted.bytes) throw damaged(wanted);
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('not-offered', message('updates.gone', { file: wanted.file }));
  }
  if (hash.digest('hex') !== wanted.sha512) throw damaged(wanted);
}

function damaged({ file }: ReleasePackage): AppError {
  return new AppError('untrusted-update', message('updates.damaged', { file }));
}
