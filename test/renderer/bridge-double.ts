import { PLATFORMS } from '../../src/core/platforms/index';
import type { Bridge } from '../../src/shared/ipc/bridge';
import type { Input, Output, RequestName } from '../../src/shared/ipc/contract';
import type { EventName, Events } from '../../src/shared/ipc/events';
import type { AppSnapshot, Failure, Reply } from '../../src/shared/ipc/payloads';
import { message } from '../../src/shared/messages/message';
import type { ListId } from '../../src/shared/preview';

/** Main's handlers; a request without an entry fails as a bug. */
type Handlers = {
  [Name in RequestName]?: (input: Input<Name>) => Output<Name> | Promise<Output<Name>>;
};

interface Call {
  readonly name: RequestName;
  readonly input: unknown;
}

interface BridgeDouble extends Bridge {
  /** Every request so far, oldest first. */
  readonly calls: readonly Call[];
  /** Sends an event to the window, as main would. */
  emit<Name extends EventName>(name: Name, event: Events[Name]): void;
}

/** A failure that main would send as its reply. */
export class ReplyFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/** The bridge in memory, with functions in place of main. */
export function createBridgeDouble(handlers: Handlers): BridgeDouble {
  const calls: Call[] = [];
  const listeners = new Map<EventName, Set<(event: never) => void>>();

  async function reply<Name extends RequestName>(name: Name, input: Input<Name>): Promise<Reply<Output<Name>>> {
    calls.push({ name, input });
    const handler: ((input: Input<Name>) => Output<Name> | Promise<Output<Name>>) | undefined = handlers[name];
    if (handler === undefined) return { ok: false, error: { code: 'bug', message: message('error.bug') } };
    try {
      return { ok: true, value: await handler(input) };
    } catch (error) {
      if (error instanceof ReplyFailure) return { ok: false, error: error.failure };
      throw error;
    }
  }

  return {
    calls,
    request: (name, input) => reply(name, input),
    openDropped: (files): Promise<Reply<readonly ListId[]>> => reply('lists:grant', files.map(nameOf)),
    on: (name, listener) => {
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known.add(listener));
      return () => known.delete(listener);
    },
    emit: (name, event) => {
      for (const listener of listeners.get(name) ?? []) Reflect.apply(listener, undefined, [event]);
    },
  };
}

function nameOf(file: object): string {
  return 'name' in file ? String(file.name) : '';
}

export const EMPTY_SNAPSHOT: AppSnapshot = {
  version: '0.1.0',
  platforms: PLATFORMS,
  settings: {
    platform: 'audience-api',
    api: 'https://api.example.com',
    adAccountId: '',
    country: null,
    keepFiles: false,
    lookForUpdates: false,
    theme: 'system',
    language: 'en',
  },
  systemLocales: [],
  lockedSettings: [],
  hasLaterSettings: false,
  updatesFrom: null,
  audience: null,
  lists: [],
};
