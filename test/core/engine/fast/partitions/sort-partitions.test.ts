import { describe, expect, it } from 'vitest';
import { sortPartitions } from '../../../../../src/core/engine/fast/partitions/sort-partitions';
import { startKernel } from '../start-kernel';

const NO_FILE = -1;

describe('sorting partitions', () => {
  it('leaves a partition that would need too much memory to merge sort, before it allocates any', () => {
    const kernel = startKernel(() => {});
    // One value seventy million times: two gibibytes of digests, represented by one block.
    const same = Uint32Array.of(0, 70_000_000 * 32);
    expect(sortPartitions(kernel, NO_FILE, { partitions: [same], buffer: null })).toEqual({ kind: 'needs-merge-sort' });
  });
});
