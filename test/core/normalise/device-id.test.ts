import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseDeviceId } from '../../../src/core/normalise/device-id';

const taken = (value: string, repaired: boolean) => ({ kind: 'value', value, repaired, unverified: false });

describe('a device ID', () => {
  it.each([
    ['a UUID, in lower case', ' 6D92078A-8246-4BA4-AE5B-76104861E7DC\n', '6d92078a-8246-4ba4-ae5b-76104861e7dc', false],
    [
      '32 hex digits, which get their hyphens',
      '6D92078A82464BA4AE5B76104861E7DC',
      '6d92078a-8246-4ba4-ae5b-76104861e7dc',
      true,
    ],
    ['an Android ID', '9774D56D682E549C', '9774d56d682e549c', false],
  ])('is %s', (_, cell, value, repaired) => {
    expect(normaliseDeviceId(cell)).toEqual(taken(value, repaired));
  });

  it.each([
    ['an all-zero UUID', '00000000-0000-0000-0000-000000000000', 'zero-id'],
    ['an all-zero UUID without hyphens', '0'.repeat(32), 'zero-id'],
    ['an all-zero Android ID', '0'.repeat(16), 'zero-id'],
    ['misplaced hyphens', '6d92078a8-246-4ba4-ae5b-76104861e7dc', 'invalid-device-id'],
    ['braces', '{6d92078a-8246-4ba4-ae5b-76104861e7dc}', 'invalid-device-id'],
    ['a letter that is no hex digit', '9774d56d682e549g', 'invalid-device-id'],
    ['15 hex digits', '9774d56d682e549', 'invalid-device-id'],
    ['40 hex digits', 'ab'.repeat(20), 'unsupported-hash'],
    ['96 hex digits', 'ab'.repeat(48), 'unsupported-hash'],
    ['128 hex digits', 'ab'.repeat(64), 'unsupported-hash'],
    ['scientific notation', '9.77E+15', 'scientific-notation'],
    ['nothing', ' ', 'empty'],
  ])('of %s is rejected', (_, cell, reason) => {
    expect(normaliseDeviceId(cell)).toEqual({ kind: 'rejected', reason });
  });

  it('may be hashed already', () => {
    expect(normaliseDeviceId('AB'.repeat(32))).toEqual({ kind: 'digest', digest: 'ab'.repeat(32) });
  });

  it('is not changed by being normalised again', () => {
    const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-fA-F]{${length}}$`));
    fc.assert(
      fc.property(fc.oneof(fc.uuid(), hex(32), hex(16)), (cell) => {
        const first = normaliseDeviceId(cell);
        if (first.kind !== 'value') return;
        expect(normaliseDeviceId(first.value)).toEqual(taken(first.value, false));
      }),
    );
  });
});
