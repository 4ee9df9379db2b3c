import { MemoryTokenStore } from '../../core/tokens/memory-token-store';
import type { TokenStore } from '../../core/tokens/token-store';
import { AppError } from '../../shared/errors';

/**
 * The keychain; where it is unavailable, the token is kept in memory until the app quits, and never written to a file.
 * `status` says which of the two holds it.
 */
export function withSessionFallback(keychain: TokenStore): TokenStore {
  const session = new MemoryTokenStore();
  return {
    save: async (origin, token) => {
      try {
        await keychain.save(origin, token);
        await session.forget(origin);
      } catch (error) {
        if (!isUnavailable(error)) throw error;
        await session.save(origin, token);
      }
    },
    read: async (origin) => (await session.read(origin)) ?? keychain.read(origin),
    forget: async (origin) => {
      await session.forget(origin);
      await keychain.forget(origin).catch((error: unknown) => {
        if (!isUnavailable(error)) throw error;
      });
    },
    status: async (origin) => {
      const sessionStatus = await session.status(origin);
      return sessionStatus.kind === 'none' ? keychain.status(origin) : sessionStatus;
    },
  };
}

function isUnavailable(error: unknown): boolean {
  return error instanceof AppError && error.code === 'keychain-unavailable';
}
