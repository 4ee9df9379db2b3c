import type { Dispatcher } from 'undici';
import { AppError } from '../../../shared/errors';
import { type ApiResponse, readResponse } from '../response/response';
import { createDeadline, type Deadline, RESPONSE_TIMEOUT, STALLED } from './deadline';
import { explainNetworkError, isBug, type NetworkFailure } from './network-errors';
import type { ResolveProxy } from './proxy';
import { type RequestBody, type TrackedBody, trackBody } from './tracked-body';

/** All in milliseconds. */
export interface Timeouts {
  readonly connectMs: number;
  /** Longest time in which the server accepts no byte; also the limit of a whole call without a body. */
  readonly noProgressMs: number;
  /** From the last byte of the body to the end of the response. */
  readonly responseMs: number;
}

export const TIMEOUTS: Timeouts = { connectMs: 10_000, noProgressMs: 60_000, responseMs: 300_000 };

export type OnProgress = (bytesSent: number, bytesTotal: number) => void;

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: RequestBody;
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
  /** Awaited before the last chunk of the body is handed over: until then the server cannot hold a whole request. */
  readonly beforeLastChunk?: () => Promise<void>;
  /** Takes the body of a response with status 200 in chunks, in the place of its text. What it throws ends the request. */
  readonly receive?: (chunk: Uint8Array) => Promise<void>;
}

/** How one request ended. A request without a body counts as wholly handed over: `stage` is `after`. */
export type RoundTrip = {
  /** How much of the body the socket had been given when the connection ended: nothing, some, or all. */
  readonly stage: 'before' | 'during' | 'after';
  readonly bytesSent: number;
} & Ending;

type Ending =
  /** `isEarly`: the status came before the whole body was handed over, so it cannot be about all of it. */
  | { readonly kind: 'responded'; readonly response: ApiResponse; readonly isEarly: boolean }
  | { readonly kind: 'failed'; readonly failure: NetworkFailure };

/** Carries one request and never repeats it. Throws only what the body itself or `receive` throws, and on our own bugs. */
type Transport = (httpRequest: HttpRequest) => Promise<RoundTrip>;

/** With the first request: loading the HTTP library takes as long as everything else that the app loads to start. */
async function loadHttp() {
  const [{ request }, { openConnection }] = await Promise.all([import('undici'), import('./connection')]);
  return { request, openConnection };
}

/** The only module that opens network connections. Never follows redirects: they would carry a whole customer list. */
export function createTransport(timeouts: Timeouts = TIMEOUTS, resolveProxy?: ResolveProxy): Transport {
  return async (httpRequest) => {
    const { request, openConnection } = await loadHttp();
    const deadline = createDeadline(httpRequest.signal);
    const body = track(httpRequest, deadline, timeouts);
    const stage = () => body?.stage() ?? 'after';
    let connection: Dispatcher | undefined;
    let ending: Ending;
    try {
      deadline.set(timeouts.noProgressMs, RESPONSE_TIMEOUT);
      connection = await openConnection(httpRequest.url, timeouts.connectMs, deadline.signal, resolveProxy);
      const rawResponse = await request(httpRequest.url, {
        dispatcher: connection,
        method: httpRequest.method,
        headers: httpRequest.headers,
        body: body?.stream ?? null,
        signal: deadline.signal,
        reset: true,
      });
      // Decided now: the body continues while the rest of the response arrives.
      const isEarly = stage() !== 'after';
      const { receive } = httpRequest;
      const onChunk =
        receive &&
        (async (chunk: Uint8Array) => {
          deadline.set(timeouts.noProgressMs, RESPONSE_TIMEOUT);
          await receive(chunk);
        });
      ending = { kind: 'responded', response: await readResponse(rawResponse, onChunk), isEarly };
    } catch (error) {
      if (error instanceof AppError || (deadline.reason() === null && isBug(error))) throw error;
      ending = { kind: 'failed', failure: deadline.reason() ?? explainNetworkError(error, httpRequest.url.host) };
    } finally {
      deadline.release();
      await connection?.destroy();
    }
    // Read only now: until the connection is closed, more of the body may leave.
    return { ...ending, stage: stage(), bytesSent: body?.bytesSent() ?? 0 };
  };
}

function track(
  { body, onProgress, beforeLastChunk }: HttpRequest,
  deadline: Deadline,
  timeouts: Timeouts,
): TrackedBody | undefined {
  return (
    body &&
    trackBody(body, {
      beforeLastChunk,
      onChunkOffered: (last) =>
        last ? deadline.set(timeouts.responseMs, RESPONSE_TIMEOUT) : deadline.set(timeouts.noProgressMs, STALLED),
      onChunkAccepted: (bytesSent) => onProgress?.(bytesSent, body.contentLength),
    })
  );
}
