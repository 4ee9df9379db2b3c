import { AsyncEntry } from 'keytar';
import { AppError } from '../../shared/errors';
import type { TokenStatus } from '../../shared/ipc/payloads';
import { type Message, message } from '../../shared/messages/message';
import { checkToken } from '../api/token';
import { checkOrigin, type TokenStore } from './token-store';

const SERVICE = 'audience-uploader';

/** Without this Linux falls back silently to a kernel keyring, which is lost at the next reboot. */
const ENTRY_OPTIONS = { linux: { store: 'secret-service' } } as const;

interface KeychainOptions {
  /** Timeout of one keychain call, in milliseconds: the keychain may wait for the user. */
  readonly timeoutMs?: number;
}

/** Keeps tokens in the keychain of the operating system; nothing is ever written to a file of ours. */
export class KeychainTokenStore implements TokenStore {
  private pending = 0;

  private readonly timeoutMs: number;

  constructor({ timeoutMs = 10_000 }: KeychainOptions = {}) {
    this.timeoutMs = timeoutMs;
  }

  /** Whether a call is pending, even one that timed out: its thread keeps the process from exiting. */
  get hasPendingCall(): boolean {
    return this.pending > 0;
  }

  async save(origin: string, token: string): Promise<void> {
    const checked = checkToken(token);
    await this.access(origin, (entry) => entry.setPassword(checked));
  }

  async read(origin: string): Promise<string | null> {
    return this.access(origin, (entry) => entry.getPassword());
  }

  async forget(origin: string): Promise<void> {
    await this.access(origin, (entry) => entry.deleteCredential());
  }

  async status(origin: string): Promise<TokenStatus> {
    try {
      const token = await this.read(origin);
      return token === null ? { kind: 'none' } : { kind: 'stored', where: keychainName(process.platform) };
    } catch (error) {
      if (error instanceof AppError) return { kind: 'unavailable', reason: error.description };
      throw error;
    }
  }

  private async access<T>(origin: string, operation: (entry: AsyncEntry) => Promise<T>): Promise<T> {
    const account = checkOrigin(origin);
    try {
      const result = this.trackPending(operation(new AsyncEntry(SERVICE, account, ENTRY_OPTIONS)));
      return await withTimeout(result, this.timeoutMs);
    } catch (error) {
      throw keychainFailure(error);
    }
  }

  private async trackPending<T>(operation: Promise<T>): Promise<T> {
    this.pending += 1;
    try {
      return await operation;
    } finally {
      this.pending -= 1;
    }
  }
}

class KeychainTimeout extends Error {}

async function withTimeout<T>(operation: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new KeychainTimeout()), timeoutMs);
  });
  try {
    return await Promise.race([operation, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** The keychain's own message is not shown: it is for programmers. */
function keychainFailure(error: unknown): AppError {
  const state = keychainState(error);
  return new AppError('keychain-unavailable', message(`keychain.${state}`), { keychain: state }, { cause: error });
}

function keychainState(error: unknown): 'locked' | 'silent' | 'missing' {
  if (error instanceof KeychainTimeout) return 'silent';
  const text = error instanceof Error ? error.message : '';
  if (/locked|prompt|cancel/i.test(text)) return 'locked';
  return /receive a reply|timed? ?out/i.test(text) ? 'silent' : 'missing';
}

function keychainName(platform: NodeJS.Platform): Message {
  switch (platform) {
    case 'darwin':
      return message('keychain.name.darwin');
    case 'win32':
      return message('keychain.name.win32');
    default:
      return message('keychain.name.other');
  }
}
