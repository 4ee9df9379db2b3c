import { closeSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sortPartitions } from '../../../../../src/core/engine/fast/partitions/sort-partitions';
import { message } from '../../../../../src/shared/messages/message';
import { startKernel } from '../start-kernel';

const NO_FILE = { descriptor: -1, end: new SharedArrayBuffer(8), folder: tmpdir() };

describe('sorting partitions', () => {
  it('leaves a partition that would need too much memory to merge sort, before it allocates any', () => {
    const kernel = startKernel(() => {});
    // One value seventy million times: two gibibytes of digests, represented by one block.
    const same = Float64Array.of(0, 70_000_000 * 32);
    expect(sortPartitions(kernel, NO_FILE, { partitions: [same], buffer: null })).toEqual({ kind: 'needs-merge-sort' });
  });

  it.runIf(process.platform === 'linux')('says that the disk fails where digests cannot be read back', () => {
    // A folder can be opened, but not read as a file.
    const descriptor = openSync(tmpdir(), 'r');
    onTestFinished(() => closeSync(descriptor));
    const sort = () =>
      sortPartitions(
        startKernel(() => {}),
        { ...NO_FILE, descriptor },
        { partitions: [Float64Array.of(0, 32)], buffer: null },
      );
    expect(sort).toThrow(
      expect.objectContaining({ code: 'not-writable', description: message('folder.broken', { folder: tmpdir() }) }),
    );
  });
});
