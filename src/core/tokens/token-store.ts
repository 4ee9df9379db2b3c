import type { TokenStatus } from '../../shared/ipc/payloads';

/**
 * Keeps one API token per origin (`https://api.example.com`), so that another address never gets it.
 * If the store cannot be reached, each call throws an `AppError` `keychain-unavailable`, except that `status` returns it.
 */
export interface TokenStore {
  /** Replaces the token of this origin. */
  save(origin: string, token: string): Promise<void>;
  /** The token, or null where there is none. */
  read(origin: string): Promise<string | null>;
  /** Removes the token of this origin; does nothing if there is none. */
  forget(origin: string): Promise<void>;
  status(origin: string): Promise<TokenStatus>;
}

/** Throws unless this is an origin in its one spelling: a path or a capital letter would name another account. */
export function checkOrigin(origin: string): string {
  if (URL.canParse(origin) && new URL(origin).origin === origin) return origin;
  throw new Error('a token belongs to an origin, such as https://api.example.com');
}
