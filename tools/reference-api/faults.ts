import type { IncomingMessage, ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';

/** A way to misbehave. With `effect`, the request is carried out before its response goes wrong. */
export type Fault =
  /** Another response; `early` sends it before the body is read. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      readonly early?: boolean;
      readonly effect?: boolean;
    }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  | { readonly kind: 'reset'; readonly when: 'before-body' | 'during-body' | 'after-body'; readonly effect?: boolean }
  /** Stops reading, without a response. */
  | { readonly kind: 'stall' }
  | { readonly kind: 'silence'; readonly effect?: boolean }
  /** Bytes that are not HTTP, then the end of the connection. */
  | { readonly kind: 'garbage'; readonly effect?: boolean }
  /** 201 with an HTML page in place of the data. */
  | { readonly kind: 'html'; readonly effect?: boolean }
  /** 201 with a truncated body. */
  | { readonly kind: 'cut-off'; readonly effect?: boolean }
  | { readonly kind: 'redirect'; readonly to: string; readonly status?: number }
  /** 201, one byte at a time. */
  | { readonly kind: 'slow'; readonly everyMilliseconds: number; readonly effect?: boolean }
  /** 201 with a body of this many spaces. */
  | { readonly kind: 'huge'; readonly bytes: number; readonly effect?: boolean };

/** Fault switches: a queue for the next requests, and one that stays on. */
export interface Faults {
  /** Each applies to one request, in order. */
  next(...faults: Fault[]): void;
  always(fault: Fault | null): void;
  clear(): void;
  take(): Fault | null;
}

export function createFaults(): Faults {
  let queue: Fault[] = [];
  let permanent: Fault | null = null;
  return {
    next: (...faults) => void queue.push(...faults),
    always: (fault) => {
      permanent = fault;
    },
    clear: () => {
      queue = [];
      permanent = null;
    },
    take: () => queue.shift() ?? permanent,
  };
}

/** Whether the request is carried out normally before `applyFault` replaces its response. */
export function hasEffect(fault: Fault): boolean {
  return 'effect' in fault && fault.effect === true;
}

/**
 * Responds, or fails to, as the fault demands.
 * @param text the normal response, if there is one
 */
export async function applyFault(
  fault: Fault,
  request: IncomingMessage,
  response: ServerResponse,
  text: string,
): Promise<void> {
  if (fault.kind === 'reset' && fault.when === 'before-body') return reset(request);
  if (fault.kind === 'reset' && fault.when === 'during-body') {
    request.once('data', () => reset(request));
    return;
  }
  if (fault.kind === 'stall') {
    request.pause();
    return;
  }
  if (!(fault.kind === 'status' && fault.early === true)) await drain(request);
  respond(fault, request, response, text);
}

function respond(fault: Fault, request: IncomingMessage, response: ServerResponse, text: string): void {
  const json = { 'Content-Type': 'application/json' };
  switch (fault.kind) {
    case 'status':
      response.writeHead(fault.status, { ...json, ...fault.headers }).end(fault.body ?? '');
      return;
    case 'redirect':
      response.writeHead(fault.status ?? 307, { Location: fault.to }).end();
      return;
    case 'html':
      response.writeHead(201, { 'Content-Type': 'text/html' }).end('<html><body>Welcome to the hotel</body></html>');
      return;
    case 'garbage':
      request.socket.end('\x16\x03 this is not HTTP\r\n\r\n');
      return;
    case 'cut-off':
      response.writeHead(201, { ...json, 'Content-Length': 500 });
      response.write('{"fb_custom_audience": {"id": 5', () => request.socket.destroy());
      return;
    case 'slow':
      writeSlowly(
        request,
        `HTTP/1.1 201 Created\r\nContent-Length: ${text.length}\r\n\r\n${text}`,
        fault.everyMilliseconds,
      );
      return;
    case 'huge':
      response.writeHead(201, { ...json, 'Content-Length': fault.bytes });
      writeSpaces(response, fault.bytes);
      return;
    case 'reset':
      reset(request);
      return;
    case 'silence':
    case 'stall':
    case 'delay':
      return;
  }
}

function reset({ socket }: IncomingMessage): void {
  socket.resetAndDestroy();
}

/** Reads the rest of a body that has not been read yet. */
async function drain(request: IncomingMessage): Promise<void> {
  request.resume();
  // An aborted request ends the body as well.
  if (!request.readableEnded) await finished(request).catch(() => undefined);
}

function writeSlowly({ socket }: IncomingMessage, text: string, everyMilliseconds: number): void {
  let sent = 0;
  const timer = setInterval(() => {
    if (socket.destroyed || sent === text.length) clearInterval(timer);
    else socket.write(text.charAt(sent++));
  }, everyMilliseconds);
}

function writeSpaces(response: ServerResponse, bytes: number): void {
  const chunk = Buffer.alloc(64 * 1024, ' ');
  let remaining = bytes;
  const writeMore = (): void => {
    while (remaining > 0 && !response.destroyed) {
      const piece = chunk.subarray(0, Math.min(remaining, chunk.length));
      remaining -= piece.length;
      if (!response.write(piece)) return void response.once('drain', writeMore);
    }
    response.end();
  };
  writeMore();
}
