import { assertNever } from '../../../shared/errors';
import type { ResponseFacts, UploadOutcome } from '../../../shared/upload';
import { extractErrorMessage } from '../response/extract-error-message';
import { parseJson } from '../response/json';
import type { ApiResponse } from '../response/response';
import { retryAfterSeconds } from '../response/retry-after';
import { PROXY_SIGN_IN } from '../transport/network-errors';
import type { RoundTrip } from '../transport/transport';
import { readAudience } from './read-audience';

/** How a request that changes something ended: a response is judged together with how far the body had got. */
export function classifyRoundTrip(exchange: RoundTrip): UploadOutcome {
  if (exchange.kind === 'failed') return classifyFailure(exchange);
  const { answer, isEarly, stage, bytesSent } = exchange;
  const outcome = classifyResponse(answer);
  switch (outcome.kind) {
    // An early yes speaks of what the server did not have: it may have made an audience of the people it had got.
    case 'created':
    case 'created-unread':
      return isEarly ? { kind: 'unknown', cause: 'answered-early', answer: outcome.answer } : outcome;
    // It settles nothing, and nothing can have come of a request that never was whole.
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

/** How a request ended whose whole body was sent and that was answered. */
export function classifyResponse(answer: ApiResponse): UploadOutcome {
  const { status } = answer;
  const facts = responseFacts(answer);
  if (status >= 200 && status < 300) return accepted(answer, facts);
  // “See other”: what was sent may have been carried out, and its result lies elsewhere.
  if (status === 303) return { kind: 'unknown', cause: 'status-303', answer: facts };
  if (status >= 300 && status < 400) return { kind: 'refused', message: redirectMessage(answer), answer: facts };
  if (status === 407) return { kind: 'not-sent', ...PROXY_SIGN_IN };
  if (status === 425 || status === 429) return refusedForNow(answer, facts);
  if (status === 503 && retryAfter(answer) !== null) return refusedForNow(answer, facts);
  if (status === 408 || status >= 500) return { kind: 'unknown', cause: `status-${status}`, answer: facts };
  return { kind: 'refused', message: refusalMessage(answer), answer: facts };
}

/** What is kept of every answer, for support. */
function responseFacts({ status, headers }: ApiResponse): ResponseFacts {
  return { status, requestId: short(headers['x-request-id']), etag: short(headers.etag) };
}

/** A refusal in words: what it means for a person, then what the server itself said. */
export function refusalMessage(answer: ApiResponse): string {
  const help = HELP[answer.status] ?? `The server refused this (status ${answer.status}).`;
  const words = extractErrorMessage(answer.text);
  return words === '' ? help : `${help} The server says: ${words}`;
}

function classifyFailure({ stage, failure, bytesSent }: Extract<RoundTrip, { kind: 'failed' }>): UploadOutcome {
  const { cause } = failure;
  if (stage === 'after') return { kind: 'unknown', cause, answer: null };
  if (stage === 'during' || cause === 'cancelled') return { kind: 'incomplete', cause, bytesSent };
  return { kind: 'not-sent', ...failure };
}

function accepted(answer: ApiResponse, facts: ResponseFacts): UploadOutcome {
  const audience = readAudience(parseJson(answer.text));
  const told = answer.status === 200 || answer.status === 201;
  if (told && audience !== null && audience.id !== null) return { kind: 'created', audience, answer: facts };
  return { kind: 'created-unread', problem: whyUnread(answer, audience !== null), answer: facts };
}

function whyUnread(answer: ApiResponse, isAudience: boolean): string {
  if (answer.ended === 'cut-off') return 'The answer broke off before its end.';
  if (answer.ended === 'too-long') return 'The answer is far longer than expected.';
  if (answer.text.trim() === '') return 'The answer is empty.';
  if (!isAudience) return 'The answer is not the description of an audience.';
  return answer.status === 200 || answer.status === 201
    ? 'The answer does not tell the ID of the audience.'
    : `The server answered with status ${answer.status}, where 201 was expected.`;
}

function refusedForNow(answer: ApiResponse, facts: ResponseFacts): UploadOutcome {
  return { kind: 'refused-for-now', retryAfterSeconds: retryAfter(answer), answer: facts };
}

function retryAfter({ headers }: ApiResponse): number | null {
  return retryAfterSeconds(headers['retry-after'], headers.date);
}

function redirectMessage({ headers }: ApiResponse): string {
  const location = headers.location ?? '';
  const host = URL.canParse(location) ? new URL(location).host : '';
  const where = host === '' ? 'another address' : host;
  return `The server wants to send you to ${where}. Nothing was sent there; check the API address in Settings.`;
}

const BAD_TOKEN = 'The access token was not accepted. Enter a valid one in Settings.';
const BAD_ADDRESS =
  'This was not found at the API address. Check the address in Settings, and the audience if it exists.';

const HELP: Readonly<Record<number, string>> = {
  401: BAD_TOKEN,
  403: BAD_TOKEN,
  404: BAD_ADDRESS,
  405: BAD_ADDRESS,
  410: BAD_ADDRESS,
  409: 'An audience like this may already exist. Look at your audiences before you send again.',
  413: 'The file is too large for the server. Split the list and upload the parts one by one.',
};

/** Long enough for every real identifier, in characters. */
function short(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text.slice(0, 200);
}
