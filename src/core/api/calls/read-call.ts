import { AppError } from '../../../shared/errors';
import { type Message, message } from '../../../shared/messages/message';
import { parseResponseJson } from '../response/json';
import type { ApiResponse } from '../response/response';
import type { RoundTrip } from '../transport/transport';
import { refusalMessage } from './classify-response';

/** What a 404 means: that the server lacks the call, or this audience. */
type Missing = 'function' | 'audience';

/** The value in the response to a reading call. */
export function readValue<Value>(roundTrip: RoundTrip, read: (json: unknown) => Value | null, missing: Missing): Value {
  const response = requireSuccess(roundTrip, missing);
  const value = response.bodyState === 'too-long' ? null : read(parseResponseJson(response.text));
  if (value === null) {
    throw new AppError('unreadable-response', message('api.unreadable'), { status: response.status });
  }
  return value;
}

/** The response if it is a success; any other end of the call is an `AppError`. */
function requireSuccess(roundTrip: RoundTrip, missing: Missing): ApiResponse {
  if (roundTrip.kind === 'failed') throw callFailure(roundTrip.failure);
  const { response } = roundTrip;
  const { status } = response;
  if (status >= 200 && status < 300) return response;
  if (status === 405 || status === 501 || (status === 404 && missing === 'function')) {
    throw new AppError('not-offered', message('api.notOffered'), { status });
  }
  throw new AppError('refused', callRefusalMessage(response, missing), { status });
}

function callFailure({ cause, message: why }: Extract<RoundTrip, { kind: 'failed' }>['failure']): AppError {
  return cause === 'cancelled'
    ? new AppError('cancelled', message('error.cancelled.call'))
    : new AppError('not-sent', why, { cause });
}

function callRefusalMessage(response: ApiResponse, missing: Missing): Message {
  const { status } = response;
  if (status === 404 && missing === 'audience') return message('api.unknownAudience');
  if (status === 429 || status >= 500) return message('api.notNow', { status });
  return refusalMessage(response);
}
