import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortUnique } from '../../../src/core/digests/sort-unique';
import { randomCases } from '../../seed';

const digest = fc.uint8Array({ minLength: 32, maxLength: 32 });
/** Digests that share long prefixes, as in lists made by an adversary. */
const alike = fc.uint8Array({ minLength: 1, maxLength: 2 }).map((tail) => {
  const bytes = new Uint8Array(32);
  bytes.set(tail, 32 - tail.length);
  return bytes;
});

function expected(digests: readonly Uint8Array[]): string[] {
  return [...new Set(digests.map((bytes) => Buffer.from(bytes).toString('hex')))].sort();
}

function split(records: Uint8Array, stride: number): string[] {
  const hex: string[] = [];
  for (let at = 0; at < records.length; at += stride) {
    hex.push(Buffer.from(records.subarray(at, at + 32)).toString('hex'));
  }
  return hex;
}

describe('sortUnique', () => {
  it('returns every digest once, in ascending order, as a set of strings would', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(digest, alike), { maxLength: 300 }), (digests) => {
        expect(split(sortUnique(Buffer.concat(digests), 32), 32)).toEqual(expected(digests));
      }),
      { numRuns: randomCases(50) },
    );
  });

  it('keeps the rest of a longer record with its digest', () => {
    const record = (first: number, payload: number) => {
      const bytes = new Uint8Array(36);
      bytes[0] = first;
      bytes[32] = payload;
      return bytes;
    };
    const sorted = sortUnique(Buffer.concat([record(9, 1), record(3, 2), record(9, 1)]), 36);
    expect([sorted[0], sorted[32], sorted[36], sorted[68], sorted.length]).toEqual([3, 2, 9, 1, 72]);
  });

  it('stays linear if one value fills the list', () => {
    const same = new Uint8Array(32 * 200_000).fill(7);
    expect(sortUnique(same, 32)).toHaveLength(32);
  });
});
