import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_BYTES } from '../../../../../src/core/digests/digest-record';
import { BLOCK_BYTES } from '../../../../../src/core/engine/abi/abi';
import { randomCases } from '../../../../seed';
import { startSpilling } from './start-spilling';

describe('spilling', () => {
  /** More than fit, so that there is a rest. */
  const MANY_DIGESTS = 100_000;

  it('puts each digest into the partition of its first byte, all partitions at once', () => {
    const { kernel, spilled } = startSpilling();
    const digests = Array.from({ length: MANY_DIGESTS }, (_, i) => createHash('sha256').update(`${i}`).digest());
    for (const digest of digests) kernel.addDigests(digest);
    kernel.flush();
    expect(spilled).toHaveLength(2);
    for (const { digests, bytesByPartition } of spilled) {
      const firstBytes = Buffer.concat(Array.from(bytesByPartition, (bytes, first) => Buffer.alloc(bytes / 32, first)));
      expect(Buffer.from(digests.filter((_, at) => at % 32 === 0)).equals(firstBytes)).toBe(true);
    }
    const all = spilled.flatMap(({ digests }) => digests.toString('hex').match(/.{64}/g) ?? []);
    expect(all.sort()).toEqual(digests.map((digest) => digest.toString('hex')).sort());
  });

  it('leaves few blocks where one value is in a third of the rows', () => {
    const { kernel, spilled } = startSpilling();
    const placeholder = createHash('sha256').update('placeholder').digest();
    for (let i = 0; i < MANY_DIGESTS; i++)
      kernel.addDigests(i % 3 === 0 ? placeholder : createHash('sha256').update(`${i}`).digest());
    kernel.flush();
    const blocks = spilled.map(({ bytesByPartition }) => bytesByPartition.filter((bytes) => bytes > 0).length);
    expect(blocks.reduce((sum, count) => sum + count, 0)).toBeLessThan((4 * MANY_DIGESTS * 32) / BLOCK_BYTES);
    expect(spilled.reduce((sum, { digests }) => sum + digests.length, 0)).toBe(MANY_DIGESTS * 32);
  });

  it('loses no digest where one partition gets nearly all, and spills nothing where there is nothing', () => {
    const { kernel, spilled } = startSpilling();
    kernel.flush();
    expect(spilled).toEqual([]);
    const digests = Array.from({ length: 5000 }, (_, i) => {
      const digest = Buffer.alloc(32, i % 100 === 0 ? i % 256 : 255);
      digest.writeUInt32BE(i, 28);
      return digest;
    });
    kernel.addDigests(Buffer.concat(digests));
    kernel.flush();
    const all = spilled.flatMap((spill) => spill.digests.toString('hex').match(/.{64}/g) ?? []);
    expect(all.sort()).toEqual(digests.map((digest) => digest.toString('hex')).sort());
  });
});

describe('sorting a partition', () => {
  function sorted(digests: readonly Buffer[]): string | null {
    const { kernel } = startSpilling();
    kernel.reserve(digests.length)?.set(Buffer.concat(digests));
    const unique = kernel.sortUnique(digests.length);
    if (unique === null) return null;
    const text = Buffer.alloc(unique * LINE_BYTES);
    kernel.writeLines(unique, text);
    return text.toString();
  }

  const expected = (digests: readonly Buffer[]) =>
    [...new Set(digests.map((digest) => `${digest.toString('hex')}\n`))].sort().join('');

  const digestOf = (value: string) => {
    const digest = createHash('sha256').update(value).digest();
    digest[0] = 7;
    return digest;
  };

  it('returns every digest once, in order, as lines of hex digits', () => {
    for (const count of [0, 1, 2, 1000, 50_000]) {
      const digests = Array.from({ length: count }, (_, i) => digestOf(`${i % Math.ceil(count * 0.9)}`));
      expect(sorted(digests)).toBe(expected(digests));
    }
  });

  it('distinguishes digests that differ only in their last byte, or are close together', () => {
    const close = fc
      .tuple(fc.constantFrom(0, 1, 2, 5, 31), fc.integer({ min: 0, max: 255 }))
      .map(([place, byte]) => Buffer.alloc(32).fill(byte, place, place + 1));
    fc.assert(
      fc.property(fc.array(close, { maxLength: 60 }), (digests) => {
        const partition = digests.map((digest) => Buffer.from(digest.fill(7, 0, 1)));
        expect(sorted(partition)).toBe(expected(partition));
      }),
      { numRuns: randomCases(12) },
    );
  });

  it('accepts one digest a million times', () => {
    const same = digestOf('same');
    expect(sorted(Array<Buffer>(1_000_000).fill(same))).toBe(expected([same]));
  });

  it('declines digests chosen to collide, instead of taking forever', () => {
    const chosen = Array.from({ length: 20_000 }, (_, i) => {
      const digest = Buffer.alloc(32, 9);
      digest.writeUInt32BE(i, 28);
      return digest;
    });
    expect(sorted(chosen)).toBeNull();
  });
});
