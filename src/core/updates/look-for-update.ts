import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import type { ResolveProxy } from '../api/transport/proxy';
import { requestFromFeed } from './request-from-feed';
import { isNewer, parseSignedRelease, type SignedRelease } from './signed-release';
import type { UpdateFeed } from './update-feed';

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
  const { text, bodyState } = await requestFromFeed(
    { url, accept: 'application/json', failure: 'updates.unreachable' },
    resolveProxy,
  );
  const release = bodyState === 'whole' ? parseSignedRelease(text, publicKey) : null;
  if (release === null) throw new AppError('untrusted-update', message('updates.untrusted'));
  return isNewer(release.version, currentVersion) ? release : null;
}
