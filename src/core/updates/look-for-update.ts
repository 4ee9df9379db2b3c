import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import type { ResolveProxy } from '../api/transport/proxy';
import { createTransport, TIMEOUTS } from '../api/transport/transport';
import { isNewer, parseSignedRelease, type SignedRelease } from './signed-release';
import { FEED_HEADERS, type UpdateFeed } from './update-feed';

/**
 * Requests the feed once and returns the newer release that it announces, or null. The request is the same from
 * everybody: no ID, no version, nothing of this computer. Downloads no program. Throws an `AppError` without a signed
 * response.
 */
export async function lookForUpdate(
  { url, publicKey }: UpdateFeed,
  currentVersion: string,
  resolveProxy?: ResolveProxy,
): Promise<SignedRelease | null> {
  const roundTrip = await createTransport(
    TIMEOUTS,
    resolveProxy,
  )({
    method: 'GET',
    url,
    headers: { Accept: 'application/json', ...FEED_HEADERS },
  });
  if (roundTrip.kind === 'failed') {
    // The message of the failure is about the API address.
    throw new AppError('not-sent', message('updates.unreachable', { host: url.host }));
  }
  const { status, text, bodyState } = roundTrip.response;
  if (status !== 200) throw new AppError('refused', message('updates.status', { status }));
  const release = bodyState === 'whole' ? parseSignedRelease(text, publicKey) : null;
  if (release === null) throw new AppError('untrusted-update', message('updates.untrusted'));
  return isNewer(release.version, currentVersion) ? release : null;
}
