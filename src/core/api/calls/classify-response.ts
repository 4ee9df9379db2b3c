import { assertNever } from '../../../shared/errors';
import { type Message, message } from '../../../shared/messages/message';
import type { ResponseFacts, UploadOutcome } from '../../../shared/upload';
import { extractErrorMessage } from '../response/extract-error-message';
import { parseResponseJson } from '../response/json';
import type { ApiResponse } from '../response/response';
import { retryAfterSeconds } from '../response/retry-after';
import { PROXY_SIGN_IN } from '../transport/network-errors';
import type { RoundTrip } from '../transport/transport';
import { readAudience } from './read-audience';

/** Classifies the outcome of a request by its response and by how much of the body was sent. */
export function classifyRoundTrip(roundTrip: RoundTrip): UploadOutcome {
  if (roundTrip.kind === 'failed') return classifyFailure(roundTrip);
  const { response, isEarly, stage, bytesSent } = roundTrip;
  if (stage === 'after' && MAYBE_DONE_REDIRECTS.has(response.status)) return redirectedAfterBody(response);
  const outcome = classifyResponse(response);
  switch (outcome.kind) {
    // An early 2xx: the server may have made an audience of the people received so far.
    case 'created':
    case 'created-unread':
      return isEarly ? { kind: 'unknown', cause: 'early-response', response: outcome.response } : outcome;
    // The response proves nothing, but a request that was never complete cannot have had an effect.
    case 'unknown':
      return stage === 'after' ? outcome : { kind: 'incomplete', cause: outcome.cause, bytesSent };
    case 'refused':
    case 'refused-for-now':
    case 'not-sent':
    case 'incomplete':
      return outcome;
    default:
      return assertNever(outcome);
  }
}

/** The outcome of a request with a response, whose whole body was sent. */
export function classifyResponse(response: ApiResponse): UploadOutcome {
  const { status } = response;
  const facts = responseFacts(response);
  if (status >= 200 && status < 300) return classifySuccess(response, facts);
  if (status === 303) return redirectedAfterBody(response);
  if (status >= 300 && status < 400) return { kind: 'refused', message: redirectMessage(response), response: facts };
  if (status === 407) return { kind: 'not-sent', ...PROXY_SIGN_IN };
  if (status === 425 || status === 429) return refusedForNow(response, facts);
  if (status === 503 && retryAfter(response) !== null) return refusedForNow(response, facts);
  if (status === 408 || status >= 500) return { kind: 'unknown', cause: `status-${status}`, response: facts };
  return { kind: 'refused', message: refusalMessage(response), response: facts };
}

/**
 * Many servers respond with 301 or 302, as if it were 303, to a request they have carried out (RFC 9110, 15.4.2 and
 * 15.4.3). 307 and 308 mean that nothing was done: the same request belongs to another address.
 */
const MAYBE_DONE_REDIRECTS: ReadonlySet<number> = new Set([301, 302]);

function redirectedAfterBody(response: ApiResponse): UploadOutcome {
  return { kind: 'unknown', cause: `status-${response.status}`, response: responseFacts(response) };
}

/** What is kept of every response, for support. */
function responseFacts({ status, headers }: ApiResponse): ResponseFacts {
  return { status, requestId: truncate(headers['x-request-id']), etag: truncate(headers.etag) };
}

/** Explains a refusal: what it means for the user, then the message of the server. */
export function refusalMessage(response: ApiResponse): Message {
  const { status, text, bodyState } = response;
  const help = GUIDANCE[status] ?? message('api.refused', { status });
  if (bodyState === 'packed') return message('api.refused.packed', { help });
  const said = extractErrorMessage(text);
  return said === '' ? help : message('api.refused.said', { help, said });
}

function classifyFailure({ stage, failure, bytesSent }: Extract<RoundTrip, { kind: 'failed' }>): UploadOutcome {
  const { cause } = failure;
  if (stage === 'after') return { kind: 'unknown', cause, response: null };
  if (stage === 'during' || cause === 'cancelled') return { kind: 'incomplete', cause, bytesSent };
  return { kind: 'not-sent', ...failure };
}

function classifySuccess(response: ApiResponse, facts: ResponseFacts): UploadOutcome {
  const audience = readAudience(parseResponseJson(response.text));
  const hasExpectedStatus = response.status === 200 || response.status === 201;
  if (hasExpectedStatus && audience !== null && audience.id !== null)
    return { kind: 'created', audience, response: facts };
  return { kind: 'created-unread', problem: whyUnread(response, audience !== null), response: facts };
}

function whyUnread(response: ApiResponse, isAudience: boolean): Message {
  if (response.bodyState === 'cut-off') return message('response.cutOff');
  if (response.bodyState === 'too-long') return message('response.tooLong');
  if (response.bodyState === 'packed') return message('response.packed');
  if (response.text.trim() === '') return message('response.empty');
  if (!isAudience) return message('response.noAudience');
  return response.status === 200 || response.status === 201
    ? message('response.noId')
    : message('response.status', { status: response.status });
}

function refusedForNow(response: ApiResponse, facts: ResponseFacts): UploadOutcome {
  return { kind: 'refused-for-now', retryAfterSeconds: retryAfter(response), response: facts };
}

function retryAfter({ headers }: ApiResponse): number | null {
  return retryAfterSeconds(headers['retry-after'], headers.date);
}

function redirectMessage({ headers }: ApiResponse): Message {
  const location = headers.location ?? '';
  const host = URL.canParse(location) ? new URL(location).host : '';
  return host === '' ? message('api.redirected.elsewhere') : message('api.redirected', { host });
}

const GUIDANCE: Readonly<Record<number, Message>> = {
  401: message('api.badToken'),
  403: message('api.badToken'),
  404: message('api.notFound'),
  405: message('api.notFound'),
  410: message('api.notFound'),
  409: message('api.conflict'),
  413: message('api.tooLarge'),
};

/** Long enough for every real identifier, in characters. */
function truncate(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text.slice(0, 200);
}
