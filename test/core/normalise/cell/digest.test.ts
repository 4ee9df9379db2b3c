import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf, sha256Hex } from '../../../../src/core/normalise/cell/digest';
import { anyCharacter } from '../../../setup/any-character';

describe('sha256Hex', () => {
  it.each([
    ['test@example.com', '973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('gives the published digest of %s', (value, digest) => {
    expect(sha256Hex(value)).toBe(digest);
  });

  it('hashes the UTF-8 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (value) => {
        const digest = createHash('sha256').update(new TextEncoder().encode(value)).digest('hex');
        expect(sha256Hex(value)).toBe(digest);
      }),
    );
  });
});

describe('digestOf', () => {
  it('hashes a value', () => {
    expect(digestOf({ kind: 'value', value: 'abc', repaired: false, unverified: false })).toBe(sha256Hex('abc'));
  });

  it('keeps a digest unchanged', () => {
    expect(digestOf({ kind: 'digest', digest: 'ab'.repeat(32) })).toBe('ab'.repeat(32));
  });

  it('has none for a rejected cell', () => {
    expect(digestOf({ kind: 'rejected', reason: 'empty' })).toBeNull();
  });
});
