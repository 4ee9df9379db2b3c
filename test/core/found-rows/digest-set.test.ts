import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DigestSet } from '../../../src/core/found-rows/digest-set';

function digest(value: number): DataView {
  const bytes = createHash('sha256').update(String(value)).digest();
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

describe('a set of digests', () => {
  it('knows each of many, and no other', () => {
    const set = new DigestSet();
    const many = Array.from({ length: 60_000 }, (_, value) => digest(value));
    expect(many.every((item) => set.add(item, 0))).toBe(true);
    expect(many.some((item) => set.add(item, 0))).toBe(false);
    expect(set.has(digest(59_999), 0)).toBe(true);
    expect(set.has(digest(60_000), 0)).toBe(false);
  });

  it('keeps a digest that begins with zeros', () => {
    const zeros = new DataView(new ArrayBuffer(32));
    const set = new DigestSet();
    expect([set.has(zeros, 0), set.add(zeros, 0), set.has(zeros, 0)]).toEqual([false, true, true]);
  });

  it('takes no more than fit, and says so', () => {
    const set = new DigestSet(2 ** 16);
    let added = 0;
    while (!set.isFull) set.add(digest(added++), 0);
    expect(added).toBe(0.75 * 2 ** 16);
    expect([set.add(digest(-1), 0), set.has(digest(-1), 0)]).toEqual([true, false]);
  });
});
