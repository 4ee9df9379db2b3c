import { AsyncEntry } from 'keytar';
import { AppError } from '../../shared/errors';
import type { TokenStatus } from '../../shared/ipc/payloads';
import { checkToken } from '../api/token';
import { checkOrigin, type TokenStore } from './token-store';

const SERVICE = 'audience-uploader';

/** Without this Linux falls back silently to a kernel keyring, which is lost at the next reboot. */
const ENTRY_OPTIONS = { linux: { store: 'secret-service' } } as const;

interface KeychainOptions {
  /** How long a keychain may think, as it may be asking a person who is not there. */
  readonly timeoutMs?: number;
  /** What else a person can do where it cannot be reached; null where there is nothing to say. */
  readonly advice?: string | null;
}

/** Keeps tokens in the keychain of the operating system; nothing is ever written to a file of ours. */
export class KeychainTokenStore implements TokenStore {
  private unanswered = 0;

  private readonly timeoutMs: number;
  private readonly advice: string | null;

  constructor({ timeoutMs = 10_000, advice = 'set AUDIENCE_API_TOKEN for the command line' }: KeychainOptions = {}) {
    this.timeoutMs = timeoutMs;
    this.advice = advice;
  }

  /** A question is still open, timed out or not: its thread lives on, and keeps the process from ending in peace. */
  get isWaiting(): boolean {
    return this.unanswered > 0;
  }

  async save(origin: string, token: string): Promise<void> {
    const checked = checkToken(token);
    await this.ask(origin, (entry) => entry.setPassword(checked));
  }

  async read(origin: string): Promise<string | null> {
    return this.ask(origin, (entry) => entry.getPassword());
  }

  async forget(origin: string): Promise<void> {
    await this.ask(origin, (entry) => entry.deleteCredential());
  }

  async status(origin: string): Promise<TokenStatus> {
    try {
      const token = await this.read(origin);
      return token === null ? { kind: 'none' } : { kind: 'stored', where: keychainName(process.platform) };
    } catch (error) {
      if (error instanceof AppError) return { kind: 'unavailable', reason: error.message };
      throw error;
    }
  }

  private async ask<T>(origin: string, question: (entry: AsyncEntry) => Promise<T>): Promise<T> {
    const account = checkOrigin(origin);
    try {
      const answer = this.count(question(new AsyncEntry(SERVICE, account, ENTRY_OPTIONS)));
      return await withTimeout(answer, this.timeoutMs);
    } catch (error) {
      throw keychainFailure(error, this.advice);
    }
  }

  private async count<T>(answer: Promise<T>): Promise<T> {
    this.unanswered += 1;
    try {
      return await answer;
    } finally {
      this.unanswered -= 1;
    }
  }
}

class NoAnswer extends Error {}

async function withTimeout<T>(answer: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), timeoutMs);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

const SENTENCES = {
  locked: 'The keychain of this computer is locked. Unlock it and try again',
  silent: 'The keychain of this computer does not answer. Look for a window that asks to unlock it',
  missing: 'No keychain can be used on this computer. Install and start one (on Linux: GNOME Keyring or KWallet)',
} as const;

/** The keychain's own words stay out: they are for programmers. */
function keychainFailure(error: unknown, advice: string | null): AppError {
  const state = keychainState(error);
  const sentence = `${SENTENCES[state]}${advice === null ? '' : `, or ${advice}`}.`;
  return new AppError('keychain-unavailable', sentence, { keychain: state }, { cause: error });
}

function keychainState(error: unknown): keyof typeof SENTENCES {
  if (error instanceof NoAnswer) return 'silent';
  const words = error instanceof Error ? error.message : '';
  if (/locked|prompt|cancel/i.test(words)) return 'locked';
  return /receive a reply|timed? ?out/i.test(words) ? 'silent' : 'missing';
}

function keychainName(platform: NodeJS.Platform): string {
  switch (platform) {
    case 'darwin':
      return 'Keychain';
    case 'win32':
      return 'Windows Credential Manager';
    default:
      return 'Secret Service keyring';
  }
}
