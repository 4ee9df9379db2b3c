import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { AppError, throwIfCancelled } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import type { ResolveProxy } from '../api/transport/proxy';
import { createTransport, TIMEOUTS } from '../api/transport/transport';
import type { AtomicFile } from '../fs/write/atomic-file';
import type { ReleasePackage } from './signed-release';
import { FEED_HEADERS, type UpdateFeed } from './update-feed';

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
  const roundTrip = await createTransport(
    TIMEOUTS,
    resolveProxy,
  )({
    method: 'GET',
    url: new URL(wanted.file, feedUrl),
    headers: { Accept: 'application/octet-stream', ...FEED_HEADERS },
    signal,
    receive: async (chunk) => {
      received += chunk.length;
      if (received > wanted.bytes) throw damaged(wanted);
      hash.update(chunk);
      await file.write(chunk);
      onProgress(received);
    },
  });
  throwIfCancelled(signal);
  if (roundTrip.kind === 'failed') {
    throw new AppError('not-sent', message('updates.interrupted', { host: feedUrl.host }));
  }
  const { status } = roundTrip.response;
  if (status !== 200) throw new AppError('refused', message('updates.status', { status }));
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
