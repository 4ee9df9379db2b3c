import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { TokenStore } from '../../../src/core/tokens/token-store';
import { AppError } from '../../../src/shared/errors';
import type { TokenStatus } from '../../../src/shared/ipc/payloads';

const ORIGIN = 'https://contract-test.invalid';
const OTHER_PORT = 'https://contract-test.invalid:8443';

/** The contract of every token store, wherever it keeps its tokens. */
export function describeTokenStore(name: string, open: () => TokenStore, kept: TokenStatus['kind']): void {
  describe(name, () => {
    afterEach(async () => {
      await open().forget(ORIGIN);
      await open().forget(OTHER_PORT);
    });

    it('has no token for an unknown origin', async () => {
      const store = open();
      expect(await store.read(ORIGIN)).toBeNull();
      expect(await store.status(ORIGIN)).toEqual({ kind: 'none' });
    });

    it('returns the token it was given, and says how it is stored', async () => {
      const store = open();
      await store.save(ORIGIN, 'secret-1');
      expect(await store.read(ORIGIN)).toBe('secret-1');
      expect((await store.status(ORIGIN)).kind).toBe(kept);
    });

    it('replaces the token of an origin', async () => {
      const store = open();
      await store.save(ORIGIN, 'secret-1');
      await store.save(ORIGIN, 'secret-2');
      expect(await store.read(ORIGIN)).toBe('secret-2');
    });

    it('never returns a token for another origin, not even another port', async () => {
      const store = open();
      await store.save(ORIGIN, 'secret-1');
      expect(await store.read(OTHER_PORT)).toBeNull();
      await store.forget(OTHER_PORT);
      expect(await store.read(ORIGIN)).toBe('secret-1');
    });

    it('deletes, also what was never stored', async () => {
      const store = open();
      await store.save(ORIGIN, 'secret-1');
      await store.forget(ORIGIN);
      await store.forget(ORIGIN);
      expect(await store.read(ORIGIN)).toBeNull();
      expect(await store.status(ORIGIN)).toEqual({ kind: 'none' });
    });

    it('trims the white space that copying adds', async () => {
      const store = open();
      await store.save(ORIGIN, '  secret-1\r\n');
      expect(await store.read(ORIGIN)).toBe('secret-1');
    });

    it('keeps a token of 4096 characters whole', async () => {
      const store = open();
      const token = 'x'.repeat(4096);
      await store.save(ORIGIN, token);
      expect(await store.read(ORIGIN)).toBe(token);
    });

    it.each([
      ['nothing', ''],
      ['white space', ' \t '],
      ['a space inside', 'se cret'],
      ['a line break inside', 'se\ncret'],
      ['a control character', 'se\u0000cret'],
      ['an invisible character', 'se\u200bcret'],
      ['a letter that no header can carry', 'secr\u00e9t'],
      ['4097 characters', 'x'.repeat(4097)],
    ])('refuses %s as a token, without repeating it, and keeps the old one', async (_, token) => {
      const store = open();
      await store.save(ORIGIN, 'old');
      const error = await store.save(ORIGIN, token).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(AppError);
      expect(error).toMatchObject({ code: 'bad-field' });
      if (token.trim() !== '') expect(String(error)).not.toContain(token);
      expect(await store.read(ORIGIN)).toBe('old');
    });

    it('returns any token of visible ASCII unchanged', async () => {
      const store = open();
      const visible = fc.string({ unit: fc.integer({ min: 0x21, max: 0x7e }).map((c) => String.fromCharCode(c)) });
      await fc.assert(
        fc.asyncProperty(visible, async (token) => {
          fc.pre(token.length > 0);
          await store.save(ORIGIN, token);
          expect(await store.read(ORIGIN)).toBe(token);
        }),
        { numRuns: 20 },
      );
    });

    it.each(['https://contract-test.invalid/', 'https://Contract-test.invalid', 'contract-test.invalid', ''])(
      'treats %j as a programming error: it is not a canonical origin',
      async (origin) => {
        const store = open();
        await expect(store.save(origin, 'secret-1')).rejects.toThrow('origin');
        await expect(store.read(origin)).rejects.not.toBeInstanceOf(AppError);
      },
    );
  });
}
