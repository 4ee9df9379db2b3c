import { describe, expect, it } from 'vitest';
import { MISTYPED_DOMAINS } from '../../../../src/core/normalise/mail-typos';
import { startEnginePair } from '../engine-pair';
import { EMAILS, hashLists, withList } from '../hash-whole-list';

const { fast, reference } = startEnginePair();

/** Each domain once among addresses that have none, far beyond what is sampled of a list. */
const LIST = [...MISTYPED_DOMAINS]
  .map((domain, index) => `ANNA${index}@${domain.toUpperCase()}\n${`bert${index}@gmail.com\n`.repeat(20)}`)
  .join('');

describe('typing errors in mail domains', () => {
  it.each([
    ['the fast path', fast],
    ['the reference', reference],
  ])('are counted over the whole list by %s', async (_, engine) => {
    await withList(`email\n${LIST}`, {}, async (list) => {
      const { counts } = await hashLists(engine, [list], EMAILS);
      expect(counts.mailTypos?.cells).toBe(MISTYPED_DOMAINS.size);
      expect(counts.mailTypos?.words).toEqual(Object.fromEntries([...MISTYPED_DOMAINS].map((domain) => [domain, 1])));
    });
  });

  it('are corrected by the fast path as by the reference', async () => {
    await withList(`email\n${LIST}`, {}, async (list) => {
      const task = { ...EMAILS, fixTypos: true };
      const corrected = await hashLists(fast, [list], task);
      expect(corrected.path).toBe('fast');
      expect(corrected.counts).toMatchObject({ repaired: MISTYPED_DOMAINS.size });
      expect(corrected.counts.mailTypos).toBeUndefined();
      expect(corrected.text).toBe((await hashLists(reference, [list], task)).text);
    });
  });
});
