import { AppError } from '../../shared/errors';
import type { TokenStatus } from '../../shared/ipc';

/**
 * Keeps one API token per origin (`https://api.example.com`), so that another address never gets it.
 * A store that cannot be reached answers with an `AppError` `keychain-unavailable`; `status` says so instead.
 */
export interface TokenStore {
  /** Replaces the token of this origin. */
  save(origin: string, token: string): Promise<void>;
  /** The token, or null where there is none. */
  read(origin: string): Promise<string | null>;
  /** Afterwards there is none; fine where there was none before. */
  forget(origin: string): Promise<void>;
  status(origin: string): Promise<TokenStatus>;
}

/** Visible ASCII: a header can carry nothing else, and invisible characters come along when copying. */
const TOKEN = /^[\x21-\x7e]{1,4096}$/;

/** The token without the white space around it, or an `AppError` that does not tell it. */
export function checkToken(token: string): string {
  const trimmed = token.trim();
  if (TOKEN.test(trimmed)) return trimmed;
  throw new AppError(
    'bad-field',
    'This is no API token: it must be 1 to 4096 letters, digits and signs without spaces or line breaks. Copy it again.',
    { field: 'token' },
  );
}

/** Throws unless this is an origin in its one spelling: a path or a capital letter would name another account. */
export function checkOrigin(origin: string): string {
  if (URL.canParse(origin) && new URL(origin).origin === origin) return origin;
  throw new Error('a token belongs to an origin, such as https://api.example.com');
}
