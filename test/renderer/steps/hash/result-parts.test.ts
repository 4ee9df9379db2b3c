import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Part, resultOf } from '../../../../src/renderer/steps/hash/result-parts';
import type { AudienceCounts } from '../../../../src/shared/audience';
import { fr } from '../../../../src/shared/messages/fr/index';
import { message } from '../../../../src/shared/messages/message';
import { createTranslator } from '../../../../src/shared/messages/translator';

const COUNTS: AudienceCounts = {
  rows: 10,
  hashed: 6,
  unique: 4,
  duplicates: 1,
  suppressed: 1,
  repaired: 0,
  alreadyHashed: 0,
  unverified: 0,
  ignoredCells: 0,
  rejected: { empty: 3, 'invalid-email': 1 },
};

function sum(parts: readonly Part[]): number {
  return parts.reduce((total, { count }) => total + count, 0);
}

describe('the outcome of the rows', () => {
  it('is one bar if each row gives at most one digest', () => {
    const { people, isExact, rows, codes } = resultOf(COUNTS);
    expect([people, isExact, codes]).toEqual([4, true, null]);
    expect(rows.map(({ id, count }) => [id, count])).toEqual([
      ['used', 4],
      ['duplicates', 1],
      ['suppressed', 1],
      ['noConsent', 0],
      ['invalid', 1],
      ['empty', 3],
    ]);
  });

  it('distinguishes people and digests if a row gives several', () => {
    const { people, isExact, rows, codes } = resultOf({ ...COUNTS, hashed: 9, unique: 7 });
    expect([people, isExact]).toEqual([6, false]);
    expect([sum(rows), sum(codes ?? [])]).toEqual([10, 9]);
  });

  it('agrees with rows and with codes in French', () => {
    const translate = createTranslator({ locale: 'fr', messages: fr });
    const words = (parts: readonly Part[]) =>
      parts.map(({ id, count }) => translate(message(`result.part.${id}`, { count })));
    const { rows, codes } = resultOf({ ...COUNTS, hashed: 9, unique: 7 });
    expect(words(rows)[0]).toBe('6 utilisées');
    expect(words(codes ?? [])).toEqual(['7 utilisés', '1 doublon', '1 exclu']);
    expect(words(resultOf(COUNTS).rows).slice(0, 3)).toEqual(['4 utilisées', '1 doublon', '1 exclue']);
  });

  it('always adds up to all rows', () => {
    const count = fc.nat(1_000);
    fc.assert(
      fc.property(count, count, count, count, count, count, (unique, duplicates, suppressed, empty, bad, noConsent) => {
        const hashed = unique + duplicates + suppressed;
        const rows = hashed + empty + bad + noConsent;
        const rejected = { empty, 'invalid-email': bad };
        const result = resultOf({ ...COUNTS, rows, hashed, unique, duplicates, suppressed, rejected, noConsent });
        expect(sum(result.rows)).toBe(rows);
      }),
    );
  });
});
