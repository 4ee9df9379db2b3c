import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DigestSet } from '../../../src/core/found-rows/digest-set';
import { startProcessorTime } from '../../processor-time';

const CROWD = 40_000;

const bytesOf = (value: number) => createHash('sha256').update(String(value)).digest();

function digest(value: number): DataView {
  const bytes = bytesOf(value);
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

  it('takes digests that somebody has chosen to crowd together as fast as any other', () => {
    const records = (chosen: (view: DataView, at: number) => void) => {
      const view = new DataView(Buffer.concat(Array.from({ length: CROWD }, (_, value) => bytesOf(value))).buffer);
      for (let at = 0; at < 32 * CROWD; at += 32) chosen(view, at);
      return view;
    };
    const timeOf = (view: DataView) => {
      const elapsed = startProcessorTime();
      const set = new DigestSet();
      for (let at = 0; at < 32 * CROWD; at += 32) set.add(view, at);
      return elapsed();
    };
    const spread = records(() => undefined);
    for (const word of [0, 4]) {
      const crowded = records((view, at) => view.setUint32(at + word, 7));
      const ratios = [1, 2, 3].map(() => timeOf(crowded) / timeOf(spread));
      expect(Math.min(...ratios), `bytes from ${word}`).toBeLessThan(8);
    }
  });

  it('takes no more than fit, and says so', () => {
    const set = new DigestSet(2 ** 16);
    let added = 0;
    while (!set.isFull) set.add(digest(added++), 0);
    expect(added).toBe(0.75 * 2 ** 16);
    expect([set.add(digest(-1), 0), set.has(digest(-1), 0)]).toEqual([true, false]);
  });
});
