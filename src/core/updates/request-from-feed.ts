import { AppError, throwIfCancelled } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import type { ApiResponse } from '../api/response/response';
import type { ResolveProxy } from '../api/transport/proxy';
import { createTransport, type HttpRequest, TIMEOUTS } from '../api/transport/transport';
import { FEED_HEADERS } from './update-feed';

interface FeedRequest extends Pick<HttpRequest, 'url' | 'signal' | 'receive'> {
  readonly accept: string;
  /** What to say if there is no response: the transport's own words are about the API address. */
  readonly failure: 'updates.unreachable' | 'updates.interrupted';
}

/** One request to the host of the feed, the same from everybody. Throws an `AppError` unless the response has status 200. */
export async function requestFromFeed(
  { url, accept, failure, ...request }: FeedRequest,
  resolveProxy?: ResolveProxy,
): Promise<ApiResponse> {
  const send = createTransport(TIMEOUTS, resolveProxy);
  const roundTrip = await send({ ...request, method: 'GET', url, headers: { Accept: accept, ...FEED_HEADERS } });
  throwIfCancelled(request.signal);
  if (roundTrip.kind === 'failed') throw new AppError('not-sent', message(failure, { host: url.host }));
  const { response } = roundTrip;
  if (response.status !== 200) throw new AppError('refused', message('updates.status', { status: response.status }));
  return response;
}
