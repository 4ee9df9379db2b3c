import type { TokenStatus } from '../../shared/ipc/payloads';
import { checkToken } from '../api/token';
import { checkOrigin, type TokenStore } from './token-store';

/** Keeps tokens until the program ends, for computers without a keychain. */
export class MemoryTokenStore implements TokenStore {
  private readonly tokens = new Map<string, string>();

  async save(origin: string, token: string): Promise<void> {
    this.tokens.set(checkOrigin(origin), checkToken(token));
  }

  async read(origin: string): Promise<string | null> {
    return this.tokens.get(checkOrigin(origin)) ?? null;
  }

  async forget(origin: string): Promise<void> {
    this.tokens.delete(checkOrigin(origin));
  }

  async status(origin: string): Promise<TokenStatus> {
    return this.tokens.has(checkOrigin(origin)) ? { kind: 'session' } : { kind: 'none' };
  }
}
