import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import type { ResolveProxy } from '../api/transport/proxy';
import { createTransport, TIMEOUTS } from '../api/transport/transport';
import { isNewer, signedVersion } from './signed-release';
import type { UpdateFeed } from './update-feed';

/**
 * Requests the feed once and returns the newer version that it announces, or null. The request is the same from
 * everybody: no ID, no version, nothing of this computer. Downloads no program. Throws an `AppError` without a signed
 * response.
 */
export async function lookForUpdate(
  { url, publicKey }: UpdateFeed,
  currentVersion: string,
  resolveProxy?: ResolveProxy,
): Promise<string | null> {
  const roundTrip = await createTransport(
    TIMEOUTS,
    resolveProxy,
  )({
    method: 'GET',
    url,
    headers: { Accept: 'application/json', 'Accept-Encoding': 'identity', 'User-Agent': 'audience-uploader' },
  });
  if (roundTrip.kind === 'failed') {
    // The message of the failure is about the API address.
    throw new AppError('not-sent', message('updates.unreachable', { host: url.host }));
  }
  const { status, text, bodyState } = roundTrip.response;
  if (status !== 200) throw new AppError('refused', message('updates.status', { status }));
  const version = bodyState === 'whole' ? signedVersion(text, publicKey) : null;
  if (version === null) throw new AppError('untrusted-update', message('updates.untrusted'));
  return isNewer(version, currentVersion) ? version : null;
}
