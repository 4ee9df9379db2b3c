import { expect, test } from 'vitest';
import { DIGEST_BYTES, LINE_BYTES } from '../../../../src/core/digests/digest-record';
import * as abi from '../../../../src/core/engine/abi/abi';

test('the kernel writes digests and lines of the same sizes as the digest files', () => {
  expect(abi).toMatchObject({ DIGEST_BYTES, LINE_BYTES });
});

test('a mapped cell fits in one byte, and a partition is the first byte of a digest', () => {
  expect(abi.MAX_MAPPED_CELLS).toBe(2 ** 8 - 1);
  expect(abi.PARTITIONS).toBe(2 ** 8);
});
