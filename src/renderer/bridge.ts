import type { Bridge } from '../shared/ipc/bridge';
import type { Input, Output, RequestName } from '../shared/ipc/contract';
import type { EventName, Events } from '../shared/ipc/events';
import type { Failure, Reply } from '../shared/ipc/payloads';
import type { ListId } from '../shared/preview';
import { say } from './translate';

declare global {
  interface Window {
    readonly audience: Bridge;
  }
}

/** A request that failed in the main process; the message is for the marketer. */
export class RequestError extends Error {
  override readonly name = 'RequestError';

  constructor(readonly failure: Failure) {
    super(say(failure.message));
  }
}

/** The bridge with unwrapped replies: a value, or a thrown `RequestError`. */
export interface Client {
  request<Name extends Exclude<RequestName, 'lists:grant'>>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  openDropped(files: readonly File[]): Promise<readonly ListId[]>;
  on<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void;
}

export function createClient(bridge: Bridge): Client {
  return {
    request: async (name, input) => unwrap(await bridge.request(name, input)),
    openDropped: async (files) => unwrap(await bridge.openDropped(files)),
    on: (name, listener) => bridge.on(name, listener),
  };
}

function unwrap<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new RequestError(reply.error);
}
