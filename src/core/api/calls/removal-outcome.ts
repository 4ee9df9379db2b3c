import { assertNever } from '../../../shared/errors';
import type { RemovalOutcome } from '../../../shared/upload';
import type { RoundTrip } from '../transport/transport';
import { classifyResponse } from './classify-response';

/** Failures before a connection was established: no byte of the request can have reached the server. */
const BEFORE_CONNECTION = /^(connection-refused|name-not-found|certificate|proxy-)/;

/** How a request to delete an audience ended. If it may have reached the server, the outcome is never `not-sent`. */
export function removalOutcome(roundTrip: RoundTrip): RemovalOutcome {
  if (roundTrip.kind === 'failed') {
    const { cause, message } = roundTrip.failure;
    return BEFORE_CONNECTION.test(cause) ? { kind: 'not-sent', message } : { kind: 'unknown' };
  }
  const { status } = roundTrip.response;
  if (status === 404 || status === 410) return { kind: 'not-there' };
  if (status === 405 || status === 501) return { kind: 'not-offered' };
  const outcome = classifyResponse(roundTrip.response);
  switch (outcome.kind) {
    case 'created':
    case 'created-unread':
      return { kind: 'removed' };
    case 'refused':
    case 'not-sent':
      return { kind: outcome.kind, message: outcome.message };
    case 'refused-for-now':
      return { kind: 'busy' };
    case 'unknown':
    case 'incomplete':
      return { kind: 'unknown' };
    default:
      return assertNever(outcome);
  }
}
