import { expect, test } from 'vitest';
import { DIGEST_BYTES, LINE_BYTES } from '../../../../src/core/digests/digest-record';
import * as abi from '../../../../src/core/engine/abi/abi';

test('the kernel writes digests and lines of the sizes that the files of digests have', () => {
  expect(abi).toMatchObject({ DIGEST_BYTES, LINE_BYTES });
});

test('a mapped cell is told by one byte, a partition by the first byte of a digest', () => {
  expect(abi.MAX_MAPPED_CELLS).toBe(2 ** 8 - 1);
  expect(abi.PARTITIONS).toBe(2 ** 8);
});
