import { AppError } from '../../../shared/errors';
import { parseJson } from '../response/json';
import type { ApiResponse } from '../response/response';
import type { RoundTrip } from '../transport/transport';
import { refusalMessage } from './classify-response';

/** What is not there when the status is 404: the whole function, or the one audience that was asked for. */
type Missing = 'function' | 'audience';

/** The value in the answer to a call that reads. */
export function readValue<Value>(roundTrip: RoundTrip, read: (json: unknown) => Value | null, missing: Missing): Value {
  const response = requireSuccess(roundTrip, missing);
  const value = response.bodyState === 'too-long' ? null : read(parseJson(response.text));
  if (value === null) {
    throw new AppError(
      'unreadable-answer',
      'The answer of the server could not be understood. Check the API address.',
      {
        status: response.status,
      },
    );
  }
  return value;
}

/** The answer, if it says yes; every other end of the call is an `AppError`. */
function requireSuccess(roundTrip: RoundTrip, missing: Missing): ApiResponse {
  if (roundTrip.kind === 'failed') throw callFailure(roundTrip.failure);
  const { response } = roundTrip;
  const { status } = response;
  if (status >= 200 && status < 300) return response;
  if (status === 405 || status === 501 || (status === 404 && missing === 'function')) {
    throw new AppError('not-offered', 'This server does not offer this function.', { status });
  }
  throw new AppError('refused', callRefusalMessage(response, missing), { status });
}

function callFailure({ cause, message }: Extract<RoundTrip, { kind: 'failed' }>['failure']): AppError {
  return cause === 'cancelled' ? new AppError('cancelled', 'Cancelled.') : new AppError('not-sent', message, { cause });
}

function callRefusalMessage(response: ApiResponse, missing: Missing): string {
  const { status } = response;
  if (status === 404 && missing === 'audience') return 'The server does not know this audience. Check its ID.';
  if (status === 429 || status >= 500)
    return `The server cannot answer at the moment (status ${status}). Try again later.`;
  return refusalMessage(response);
}
