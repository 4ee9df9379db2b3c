import { describe, expect, it } from 'vitest';
import { MemoryTokenStore } from '../../../src/core/tokens/memory-token-store';
import type { TokenStore } from '../../../src/core/tokens/token-store';
import { withSessionFallback } from '../../../src/main/security/session-tokens';
import { AppError } from '../../../src/shared/errors';
import { message } from '../../../src/shared/messages/message';

const KEYCHAIN = message('keychain.name.darwin');
const ORIGIN = 'https://api.example.com';

/** A keychain that can be locked and unlocked. */
function createKeychain() {
  const kept = new MemoryTokenStore();
  const keychain = { kept, locked: false };
  const ask = async <T>(question: () => Promise<T>): Promise<T> => {
    if (keychain.locked) throw new AppError('keychain-unavailable', message('keychain.locked'));
    return question();
  };
  const store: TokenStore = {
    save: (origin, token) => ask(() => kept.save(origin, token)),
    read: (origin) => ask(() => kept.read(origin)),
    forget: (origin) => ask(() => kept.forget(origin)),
    status: async (origin) => {
      if (keychain.locked) return { kind: 'unavailable', reason: message('keychain.locked') };
      return (await kept.read(origin)) === null ? { kind: 'none' } : { kind: 'stored', where: KEYCHAIN };
    },
  };
  return { keychain, tokens: withSessionFallback(store) };
}

describe('a token', () => {
  it('is kept in the keychain if there is one', async () => {
    const { keychain, tokens } = createKeychain();
    await tokens.save(ORIGIN, 'secret');
    expect(await keychain.kept.read(ORIGIN)).toBe('secret');
    expect(await tokens.status(ORIGIN)).toEqual({ kind: 'stored', where: KEYCHAIN });
  });

  it('is kept for this run only if there is none, and says so', async () => {
    const { keychain, tokens } = createKeychain();
    keychain.locked = true;
    await tokens.save(ORIGIN, 'secret');
    expect(await tokens.read(ORIGIN)).toBe('secret');
    expect(await tokens.status(ORIGIN)).toEqual({ kind: 'session' });
    keychain.locked = false;
    expect(await keychain.kept.read(ORIGIN)).toBeNull();
  });

  it('that is newer wins, wherever the older one was kept', async () => {
    const { keychain, tokens } = createKeychain();
    await tokens.save(ORIGIN, 'first');
    keychain.locked = true;
    await tokens.save(ORIGIN, 'second');
    keychain.locked = false;
    expect(await tokens.read(ORIGIN)).toBe('second');
    await tokens.save(ORIGIN, 'third');
    expect(await tokens.read(ORIGIN)).toBe('third');
    expect(await tokens.status(ORIGIN)).toEqual({ kind: 'stored', where: KEYCHAIN });
  });

  it('is deleted where it is kept', async () => {
    const { keychain, tokens } = createKeychain();
    await tokens.save(ORIGIN, 'stored');
    await tokens.forget(ORIGIN);
    expect(await tokens.status(ORIGIN)).toEqual({ kind: 'none' });
    keychain.locked = true;
    await tokens.save(ORIGIN, 'session');
    await tokens.forget(ORIGIN);
    expect(await tokens.status(ORIGIN)).toMatchObject({ kind: 'unavailable' });
  });

  it('that is malformed is refused, and the existing one stays', async () => {
    const { keychain, tokens } = createKeychain();
    keychain.locked = true;
    await tokens.save(ORIGIN, 'secret');
    keychain.locked = false;
    await expect(tokens.save(ORIGIN, 'two words')).rejects.toMatchObject({ code: 'bad-field' });
    expect(await tokens.read(ORIGIN)).toBe('secret');
  });
});
