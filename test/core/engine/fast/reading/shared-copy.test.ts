import { expect, it } from 'vitest';
import { SharedCopy } from '../../../../../src/core/engine/fast/reading/shared-copy';

/** More than is copied at a time. */
const LENGTH = 150_001;

it('copies bytes to and from any place of shared memory, and nothing else', () => {
  const copy = new SharedCopy();
  const bytes = Uint8Array.from({ length: LENGTH }, (_, i) => (i % 250) + 1);
  for (let at = 0; at < 9; at++) {
    const shared = new Uint8Array(new SharedArrayBuffer(LENGTH + 20), 4);
    copy.write(shared, at, bytes);
    expect(Buffer.from(shared).equals(Buffer.concat([Buffer.alloc(at), bytes, Buffer.alloc(16 - at)]))).toBe(true);
    const into = new Uint8Array(LENGTH + 5);
    copy.read(shared, at, into.subarray(3, LENGTH + 3));
    expect(Buffer.from(into).equals(Buffer.concat([Buffer.alloc(3), bytes, Buffer.alloc(2)]))).toBe(true);
  }
});
